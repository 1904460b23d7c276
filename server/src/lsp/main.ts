import { serve } from './node';

// VS Code finds the files, wherever they are.
serve();
