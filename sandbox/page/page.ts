import { botMark } from './botMark';
import { closeOutside } from './closeOutside';
import { drawHeading } from './drawHeading';
import { drawMessages } from './drawMessages';
import { drawPicker } from './drawPicker';
import { drawRail } from './drawRail';
import { drawTheme } from './drawTheme';
import { el } from './el';
import { fill } from './fill';
import { icon } from './icon';
import { listenLive } from './listenLive';
import { openPage } from './openPage';
import { openRail } from './openRail';
import { refreshSeen } from './refreshSeen';
import { startClock } from './startClock';
import { startCompose } from './startCompose';

fill('product', botMark(), el('strong', {}, 'Local Connections'), el('span', {}, 'for Teams'));
const menu = fill('menu', icon('menu'));
menu.addEventListener('click', openRail);
drawTheme();
closeOutside();

const page = openPage();
for (const draw of [drawRail, drawPicker, drawHeading, drawMessages, refreshSeen(), startCompose()])
  page.onDraw(draw);
listenLive(page, startClock());
