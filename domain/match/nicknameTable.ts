import { once } from '../once';

/** A line is a family of names that share a nickname; `|` parts the names that are not each other's. */
const families = `
william will bill billy willy | vasilios vasili bill
robert rob bob bobby robbie robby robb
richard rick ricky dick richie rich
john jack johnny jon | jonathan jon jono jonno jonathon johnathan | jackson jack | giovanni john | ioannis john yanni
james jim jimmy jamie jimbo | dimitrios jim jimmy dimitri dimitris dmitri dmitry dimitry
michael mick mike micky mickey mikey micheal
michelle shell shelley shelly michele
david dave davey davo davy
daniel dan danny | danielle dani danni
thomas tom tommy thom tomo
anthony tony antony ant | antonio tony | antonia toni tonia | antoinette toni
joseph joe joey | giuseppe joe beppe | josephine jo josie | joanne jo joann | joanna jo
edward ed eddie ted teddy ned | edmund ed ted | edwin ed eddie | theodore theo ted teddy
henry harry hank | harold harry hal | harrison harry
charles charlie chas charley chuck | charlotte charlie lottie char
george | georgina georgie gina | georgia georgie
christopher chris kris topher | christine chris chrissie chrissy kris kristine christina kristina cristina tina | christos chris
constantine con costa kosta kostas costas konstantinos constantinos
alexander alex sandy alec al lex sasha aleksandar aleksandr alexandros | alexandra alex sandy sasha lexi | alexis alex lexi lex | sandra sandy | alan al allan allen | albert al bert bertie | alfred al alf alfie | alistair al alastair alasdair | herbert herb bert
samuel sam sammy | samantha sam sammy sammi | salvatore sam sal
matthew matt matty mathew
andrew andy drew | andreas andy
stephen steve stevie steven | stephanie steph stevie stef stefanie
peter pete | panagiotis peter
kevin kev
gary gaz gazza garry | gareth gaz
darren daz dazza darrin darryn darran | darryl daz dazza daryl darrell
sharon shaz shazza sharyn sharron
karen kaz kazza karyn karin
barry baz bazza barrie
laurence larry laurie lawrence loz | lauren laurie loz
terence terry terrence | theresa teresa tess tessa terry terri therese tessie
colin col
leonard len lenny lennie leo | leonardo leo | leopold leo
kenneth ken kenny
donald don donny
ronald ron ronnie | veronica ronnie
raymond ray
rachel rach rachael
gregory greg gregg
geoffrey geoff jeff jeffrey jeffery
gerald gerry jerry | gerard gerry jerry | jeremy jez jerry | geraldine gerry
graham graeme grahame
ian iain
neil neal neill
philip phil phillip | philippa pip pippa
patrick pat paddy | patricia pat trish tricia trisha patsy patti patty
francis frank frankie fran | frances fran frankie franny | francesca fran | francesco frank
frederick fred freddie freddy frederic
benjamin ben benny benji | benedict ben
bernard bernie | bernadette bernie bern
timothy tim timmy
nicholas nick nicky nic nicolas nikolaos | nicole nicky nic nikki nicki | nicola nicky nic nikki nicki
nathaniel nathan nate nat | natalie nat nataly | natasha nat tash tasha | natalia nat natalya nataliya
joshua josh
jacob jake
jacqueline jackie jacqui jacki jacquelyn
zachary zac zach zack
brian bryan
clifford cliff
desmond des
dennis denis denny den | denise den
douglas doug dougie
lachlan lachie lachy lockie
malcolm mal
martin marty martyn
maxwell max | maximilian max | maxine max
mervyn merv mervin
norman norm
oliver ollie olly | olivia liv livvy
reginald reg reggie
rodney rod | roderick rod
russell russ russel
stanley stan
stuart stewart stu stew
trevor trev
vincent vince vinnie | vincenzo vince
victor vic | victoria vic vicky vicki vikki tori
walter wal wally
warren waz wazza | warwick waz | wayne wazza
elizabeth liz beth betty lizzie lizzy libby eliza liza bette betsy bess elisabeth | bethany beth
margaret peg peggy maggie maggy marg margie marge meg madge | megan meg meagan meaghan
catherine kate cath cathy katherine kathryn cathryn katharine kath kathy kathie katie katy kat | kathleen kath kathy | caitlin kate caitlyn kaitlyn | katerina kat ekaterina
susan sue susie suzie suzy | suzanne sue susie suzie suzy susanne
deborah deb debbie debra debby
jennifer jen jenny jenn jenni
judith judy jude judi
julia jules | julie jules | julian jules | juliet jules juliette
barbara barb babs
beverley bev beverly
cynthia cindy
dorothy dot dottie
eleanor ellie nell nellie nora elle | ellen nell nellie ellie | helen nell nellie | eleni helen | ella ellie
florence flo
gwendolyn gwen gwendoline
isabella bella izzy issy isabel isabelle isobel bel belle | annabel bel bella annabelle
jessica jess jessie
kimberley kim kimberly kym
leanne leeanne
lynette lyn lynne lynn | linda lyn lindy lynda
madeleine maddie maddy madeline | madison maddie maddy
melissa mel lissa | melanie mel | melinda mel mindy | carmel mel | melvin mel
ann anne annie | anna annie
pamela pam
penelope penny pen
rebecca bec becky bek becca rebekah
rosemary rose rosie ros | rosa rosie | rosalind ros roz | roslyn ros roz rosalyn
sarah sara sally
tamara tam tammy
tracey tracy trace traci
valerie val | valentina val
vivienne viv vivian vivien
evelyn eve evie ev | eva evie
emily em | emma em | emilia em
gabrielle gabby gabi gabriella | gabriel gabe
gillian jill gill jillian
janet jan | janice jan janis | janine jan
kerry kerrie kerri
sean shaun shawn
damien damian damo
cameron cam
caroline carol caz carolyn caro | carole carol
claire clare
diane di diana dianne
fiona fi
jason jase
lesley les leslie
mark marc
carl karl
robin robyn
aidan aiden
glen glenn
gail gayle
stacey stacy
mohammed mohamed muhammad mohammad muhammed mohamad muhamed mohamud mo
ahmed ahmad
alison allison alyson ally allie ali
yusuf yousef youssef yousif yousuf yusef
hussein hussain husain hossein hossain husayn
hassan hasan
fatima fatimah fatemeh fatma fatuma
aisha ayesha aysha aishah
khadija khadijah khadeeja
zainab zaynab zeinab zaineb
mustafa mostafa moustafa
ibrahim ebrahim
omar umar omer
abdullah abdallah abdulla abdullahi
maryam mariam mariyam
noor nur nour
khalid khaled
amina aminah ameena
sergei sergey
`;

/** Each line a family; in it each name with its nicknames and spellings. */
export const nicknameTable: () => readonly string[][][] = once(() =>
  families
    .trim()
    .split('\n')
    .map((family) => family.split(' | ').map((forms) => forms.split(' '))),
);

/** Names that look like others and are not. */
export const unlikeNames: () => readonly string[] = once(() =>
  `paul paula pauline eric erica erik lisa elise joan jean june jane gordon
  jordan mason perry kelly molly polly holly dolly milly lily nina dana dina hannah bella stella joel noel marlene
  darlene doreen noreen maureen colleen eileen elaine lorraine marina martina karina simon simone ramon roman damon
  aaron erin carla deanna dean leon leona louis louise giorgio marian brenda glenda andrea ivan
  evan bruce brice rosie hamid hamish harvey marvin carmen carly`
    .split(/\s+/)
    .filter((word) => !nicknameTable().flat(2).includes(word)),
);
