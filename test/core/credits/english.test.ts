import { testCredits } from './support';

describe('credits in English', () => {
  describe('of writers', () =>
    testCredits(`
      By John Smith ⇒ byline John Smith
      By JOHN SMITH ⇒ byline JOHN SMITH
      BY JOHN SMITH ⇒ byline JOHN SMITH
      By JOHN SMITH. ⇒ byline JOHN SMITH
      By J. R. Smith ⇒ byline J. R. Smith
      By J. B. PRIESTLEY ⇒ byline J. B. PRIESTLEY
      By W. H. O'BRIEN ⇒ byline W. H. O'BRIEN
      By D. McDONALD ⇒ byline D. McDONALD
      By JEAN-PAUL DUPONT ⇒ byline JEAN-PAUL DUPONT
      By Ann van Dyke ⇒ byline Ann van Dyke
      By Ludwig von der Tann ⇒ byline Ludwig von der Tann
      By John Smith Jr. ⇒ byline John Smith Jr.
      By John Smith and Mary Jones ⇒ byline John Smith|Mary Jones
      By JOHN SMITH and MARY JONES ⇒ byline JOHN SMITH|MARY JONES
      BY JOHN SMITH AND MARY JONES ⇒ byline JOHN SMITH|MARY JONES
      By John Smith, Mary Jones and Bill Black ⇒ byline John Smith|Mary Jones|Bill Black
      By John Smith & Mary Jones ⇒ byline John Smith|Mary Jones
      By John Smith, Staff Writer ⇒ byline John Smith
      By⏎JOHN SMITH ⇒ byline JOHN SMITH
      By A STAFF⏎REPORTER ⇒ byline
      By John Smith / Staff Writer ⇒ byline John Smith
      By JOHN SMITH⏎Staff Writer ⇒ byline JOHN SMITH
      By JOHN SMITH⏎STAFF WRITER ⇒ byline JOHN SMITH
      By JOHN SMITH⏎Associated Press Writer ⇒ byline JOHN SMITH
      By John Smith⏎Of the Tribune Staff ⇒ byline John Smith
      By John Smith, Political Correspondent ⇒ byline John Smith
      By JOHN SMITH, our Political Correspondent ⇒ byline JOHN SMITH
      By JOHN SMITH⏎Political Editor ⇒ byline JOHN SMITH
      By John Smith, The Associated Press ⇒ byline John Smith @The Associated Press
      By John Smith, AP ⇒ byline John Smith @AP
      By John Smith in London ⇒ byline John Smith
      By JOHN SMITH, M.P. ⇒ byline JOHN SMITH
      By Dr. J. Smith ⇒ byline Dr. J. Smith
      By Sir John Smith ⇒ byline Sir John Smith
      By Mrs. J. Smith ⇒ byline Mrs. J. Smith
      By the Rev. J. Smith ⇒ byline Rev. J. Smith
      By "VIGILANTE" ⇒ byline VIGILANTE
      By “Touchstone.” ⇒ byline Touchstone
      By 'SPINSTER' ⇒ byline SPINSTER
      (By JOHN SMITH.) ⇒ byline JOHN SMITH
      [By John Smith.] ⇒ byline John Smith
      Written by John Smith ⇒ byline John Smith
      Words by John Smith ⇒ byline John Smith
      Words: John Smith ⇒ byline John Smith
      Story by John Smith ⇒ byline John Smith
      Reporting by John Smith ⇒ byline John Smith
      (Reporting by John Smith; editing by Mary Jones) ⇒ byline John Smith|Mary Jones
      Reviewed by John Smith ⇒ byline John Smith
      Translated by John Smith ⇒ byline John Smith
      Story and photos by John Smith ⇒ byline John Smith
      JOHN SMITH reports ⇒ byline JOHN SMITH
      John Smith, Staff Writer ⇒ byline John Smith`));

  describe('without a name', () =>
    testCredits(`
      BY OUR SPECIAL CORRESPONDENT ⇒ byline
      By Our Special Correspondent ⇒ byline
      By Our Own Correspondent ⇒ byline
      By Our Political Correspondent ⇒ byline
      By OUR MELBOURNE CORRESPONDENT ⇒ byline
      By A STAFF REPORTER ⇒ byline
      By a Staff Correspondent ⇒ byline
      By a Special Correspondent ⇒ byline
      By a Correspondent ⇒ byline
      From Our Own Correspondent ⇒ byline
      From Our Special Correspondent ⇒ byline
      (From Our Own Correspondent.) ⇒ byline
      (FROM OUR OWN CORRESPONDENT.) ⇒ byline
      [FROM OUR OWN CORRESPONDENT.] ⇒ byline
      [From our own Correspondents.] ⇒ byline
      (FROM OUR CORRESPONDENT.) ⇒ byline
      (FROM OUR LONDON CORRESPONDENT.) ⇒ byline
      (From our Special Correspondent in London.) ⇒ byline
      (From a Correspondent.) ⇒ byline
      FROM A CORRESPONDENT. ⇒ byline
      (From Our Special Representative.) ⇒ byline
      [By Telegraph.] ⇒ agency
      [BY TELEGRAPH.] ⇒ agency
      (BY TELEGRAPH.) ⇒ agency
      BY TELEGRAPH. ⇒ agency
      [BY ELECTRIC TELEGRAPH.] ⇒ agency
      (By Cable.) ⇒ agency
      [BY SUBMARINE CABLE.] ⇒ agency
      (By Telegraph from Our Own Correspondent.) ⇒ byline
      [PER PRESS ASSOCIATION.] ⇒ agency @PRESS ASSOCIATION
      (Per Press Association.) ⇒ agency @Press Association
      [From the Sydney Morning Herald.] ⇒ agency
      (From the Times.) ⇒ agency
      (FROM THE LONDON GAZETTE.) ⇒ agency
      (From the Argus, January 5.) ⇒ agency
      From the Sydney Morning Herald, June 3. ⇒ agency
      Special to The New York Times ⇒ agency
      Special to the Tribune ⇒ agency`));

  describe('of agencies, in leads and at ends', () =>
    testCredits(`
      «LONDON (Reuters) -» The bridge ⇒ agency @Reuters
      «LONDON, Oct. 1 (Reuters) —» The bridge ⇒ agency @Reuters
      «WASHINGTON (AP) —» The bridge ⇒ agency @AP
      «PORTLEIGH, Ore. (AP) —» The bridge ⇒ agency @AP
      «NEW YORK, April 21 -» The bridge ⇒ lead
      «COLORADO SPRINGS, Colo., April 21 -» The bridge ⇒ lead
      «LONDON —» The bridge ⇒ lead
      «LONDON, Tuesday.—»The bridge ⇒ lead
      «LONDON, January 5.—»The bridge ⇒ lead
      «MELBOURNE, Thursday.» The bridge ⇒ lead
      LONDON, January 5. ⇒ lead
      SYDNEY, Wednesday. ⇒ lead
      LONDON, Feb. 3 (A.A.P.). ⇒ agency @A.A.P.
      Reuter ⇒ agency @Reuter
      (Reuter) ⇒ agency @Reuter
      (Reuter.) ⇒ agency @Reuter
      (A.A.P.) ⇒ agency @A.A.P.
      (A.A.P.-Reuter) ⇒ agency @A.A.P.
      —Reuter ⇒ agency @Reuter
      —A.A.P. ⇒ agency @A.A.P.
      AP ⇒ agency @AP
      — AFP ⇒ agency @AFP
      Press Association ⇒ agency @Press Association
      (Australian Associated Press.) ⇒ agency @Australian Associated Press
      (British Official Wireless.) ⇒ agency @British Official Wireless`));

  describe('of pictures, charts and editors', () =>
    testCredits(`
      Photo by Tom Halliday ⇒ photo Tom Halliday
      PHOTO BY TOM HALLIDAY ⇒ photo TOM HALLIDAY
      (Photo by Tom Halliday) ⇒ photo Tom Halliday
      Photos by Tom Halliday and Ann Lee ⇒ photo Tom Halliday|Ann Lee
      Photo: Tom Halliday ⇒ photo Tom Halliday
      Photograph: Tom Halliday ⇒ photo Tom Halliday
      Picture: TOM HALLIDAY ⇒ photo TOM HALLIDAY
      Pictures by Tom Halliday ⇒ photo Tom Halliday
      Photograph by Tom Halliday ⇒ photo Tom Halliday
      Photo: Tom Halliday/Reuters ⇒ photo Tom Halliday @Reuters
      Tom Halliday/Reuters ⇒ photo Tom Halliday @Reuters
      Tom Halliday / AP ⇒ photo Tom Halliday @AP
      AP Photo/Tom Halliday ⇒ photo Tom Halliday @AP
      (AP Photo/Tom Halliday) ⇒ photo Tom Halliday @AP
      AP Photo ⇒ agency @AP
      Photo: AP ⇒ agency @AP
      Staff photo by Tom Halliday ⇒ photo Tom Halliday
      Photo courtesy of Tom Halliday ⇒ photo Tom Halliday
      Courtesy of Tom Halliday ⇒ photo Tom Halliday
      Tom Halliday, Staff Photographer ⇒ photo Tom Halliday
      Graphic by Tom Halliday ⇒ chart Tom Halliday
      Graphic: Tom Halliday ⇒ chart Tom Halliday
      Illustration by Tom Halliday ⇒ chart Tom Halliday
      Illustrated by Tom Halliday ⇒ chart Tom Halliday
      Drawn by Tom Halliday ⇒ chart Tom Halliday
      Cartoon by Tom Halliday ⇒ chart Tom Halliday
      Edited by Tom Halliday ⇒ editor Tom Halliday
      Compiled by Tom Halliday ⇒ editor Tom Halliday
      Editor: Tom Halliday ⇒ editor Tom Halliday`));

  describe('are not sentences and notices', () =>
    testCredits(`
      By the time they came, it was over. ⇒
      By the time ⇒
      By noon ⇒
      By Noon ⇒
      By Monday ⇒
      by the Hertz Corp. ⇒
      By the National Council. ⇒
      he told⏎Reuters. ⇒
      By⏎noon it was over. ⇒
      By⏎Monday ⇒
      By Monday the bridge was open ⇒
      By Christmas ⇒
      By June ⇒
      By order of the Board ⇒
      By Order of the Board. ⇒
      BY ORDER OF THE BOARD ⇒
      BY ORDER. ⇒
      BY AUTHORITY. ⇒
      By Authority ⇒
      By Appointment ⇒
      By Appointment to Her Majesty ⇒
      By Royal Command ⇒
      By Special Request ⇒
      By Act of Parliament ⇒
      BY VIRTUE OF AN ORDER ⇒
      BY PUBLIC AUCTION ⇒
      BY AUCTION ⇒
      BY PRIVATE TREATY ⇒
      BY TENDER. ⇒
      By Rail ⇒
      By Sea and Land ⇒
      By Way of Contrast ⇒
      By Air Mail ⇒
      By Alderman WILLIAMS : That the report be adopted ⇒
      By Mr. SMITH: I saw the prisoner. ⇒
      By Mr. Smith ⇒
      By the Court ⇒
      By the Mayor : Yes ⇒
      By Ten Votes ⇒
      By And By ⇒
      By George ⇒
      By Jove ⇒
      By Gum ⇒
      By Land and Sea ⇒
      By Two Goals ⇒
      By a Majority ⇒
      By Half a Length ⇒
      By Steamer ⇒
      By the Sea ⇒
      By Proxy ⇒
      BY-LAWS ⇒
      Bylaws ⇒
      From the Archives ⇒
      From Our Readers ⇒
      From Our Files ⇒
      From the Editor ⇒
      From Sydney to Melbourne ⇒
      From London ⇒
      From Sydney: the steamer ⇒
      From our own correspondent we learn that the bridge is open. ⇒
      From the Chair ⇒
      From Time to Time ⇒
      Photo Finish ⇒
      Photo finish by a nose ⇒
      Photos on Page 3 ⇒
      Picture Palace ⇒
      Picture: the bridge as it was ⇒
      Image: how we see ourselves ⇒
      PA announced ⇒
      AP said ⇒
      The Associated Press reported ⇒
      Reuter's agent ⇒
      Reuters said on Monday ⇒
      Staff Writers Wanted ⇒
      Staff Writer wanted ⇒
      Correspondent dies ⇒
      Special Correspondence ⇒
      Edited Highlights ⇒
      Drawn by lot ⇒
      Compiled by law ⇒
      Illustrated by examples ⇒
      NOTICE — All persons are warned ⇒
      NOTICE.—All persons are warned ⇒
      WANTED — A cook ⇒
      FOUND—A dog ⇒
      LOST, June 3, a dog ⇒
      TO LET - House of five rooms ⇒
      FOR SALE — A piano ⇒
      FOOTBALL — Results ⇒
      MARRIED.—On the 3rd inst. ⇒
      DIED.—On the 3rd inst. ⇒
      SALE: Monday ⇒
      The seal — a grey one ⇒
      (By a large majority) ⇒
      (By all means) ⇒
      [By laughter.] ⇒
      (From the gallery: hear, hear) ⇒
      (Applause.) ⇒
      (To be continued.) ⇒
      (Cheers.) ⇒`));
});
