// Stands in for style sheets and pictures, which tests in jsdom do not draw.
export default '';
