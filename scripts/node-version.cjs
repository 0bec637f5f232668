// Loaded first by the scripts of package.json (`node -r`). They are TypeScript, which Node runs as it is from 24 on, so an
// older Node gets one clear line here instead of a syntax error. Keep to syntax that any Node can read.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'Oneanswer needs Node 24 or newer, and this is ' +
      process.version +
      '. `npm ci` brings Node 24 along on Linux and on Windows' +
      ' (x64): run it first, then use the npm scripts. On other systems install Node 24 from https://nodejs.org.',
  );
  process.exit(2);
}
