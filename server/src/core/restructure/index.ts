export { arrange, type ArrangeOptions, type Arrangement } from './arrange';
export { reflow } from './reflow';
