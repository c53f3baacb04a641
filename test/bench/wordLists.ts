const words = (text: string) => text.trim().split(/\s+/);

export const firstWords = words(`
  Amber Banksia Bellbird Blackwood Bluegum Boobook Bottlebrush Bramble Brolga Bronzewing Butterfly Cassia Cedar
  Chestnut Clover Cockatoo Correa Currawong Cypress Dandelion Driftwood Dusky Eastern Elderflower Fairywren Fantail
  Fernleaf Firetail Galah Golden Grevillea Harbour Hakea Hawthorn Heathland Heron Hickory Honeysuckle Ironbark Ivory
  Jacaranda Juniper Kingfisher Kookaburra Kurrajong Lanternlight Lavender Lemongum Lilypad Lorikeet Lyrebird Magnolia
  Mallee Maple Marigold Meadow Melaleuca Mistletoe Moonrise Mulberry Nightjar Northern Oakleaf Olivegrove Orchard
  Oystercatcher Pardalote Peppermint Periwinkle Pelican Pinecone Plumtree Quandong Quokka Redgum Riverbend Rosella
  Saltbush Sandpiper Silverwattle Snowgum Southern Sparrow Spinebill Starling Stonefruit Stringybark Sunrise Swallow
  Tallowwood Teatree Thornbill Treefern Treecreeper Turpentine Violet Wagtail Waratah Waterlily Wedgetail Western
  Whistler Wildflower Willowbank Woodswallow Yellowbox Zebrafinch Applecross Bayside Cloverdale Dunecrest Emberfield
  Foxglove Greenhills Hollyoak Inglenook Jasmine Kestrel Larkspur Millstream Nettlebed Osprey Primrose Quillwood
  Rushbrook Summerhill Thistledown Underwood Valeview Wheatfield Yarrow Zephyr`);

export const activityWords = words(`
  Painters Potters Weavers Quilters Knitters Sketchers Photographers Printmakers Gardeners Growers Composters Bakers
  Cooks Carpenters Woodturners Tinkerers Repairers Walkers Ramblers Hikers Cyclists Swimmers Bowlers Cricketers
  Footballers Dancers Singers Choristers Drummers Ukuleles Guitarists Readers Writers Poets Storytellers Historians
  Genealogists Birdwatchers Beekeepers Anglers Campers Volunteers Neighbours Conversationalists Gamers Bridge
  Dominoes Scrabble Trivia Jigsaws Astronomers Coders Radio Trains Yoga Pilates Stretching Meditation Embroidery
  Calligraphy Ceramics Mosaics Jewellery Origami Theatre Improvisers Filmgoers Travellers Picnickers Volleyball
  Badminton Pickleball Croquet Archery Kayakers Rowers Sailors Orienteers Stargazers Collectors Puppeteers Jugglers`);

export const kinds = words(
  'Circle Table Club Collective Company Crew Corner Society Gathering Network Workshop Guild',
);

export const descriptionWords = words(`
  everyone welcome beginners friendly relaxed pace together share learn practise laugh afternoon morning kettle biscuits
  materials supplied bring cushion comfortable shoes hat water bottle neighbours stories skills patient helpers meet
  door greet newcomer quiet corner company gentle outside inside hall kitchen table chairs music seasonal project
  exhibition outing picnic lunch soup vegetables seeds timber tools brushes clay wool fabric paper ink camera lens
  river creek park oval library bridge garden shed stage piano strings rhythm harmony chapter novel poem letter memory
  photograph map compass trail boots binoculars feather pond frog native plant weed mulch compost bread pickle jam
  recipe spice puzzle board dice cards score team court net ball paddle boat sail wind star telescope circuit code
  screen keyboard repair mend stitch thread needle pattern button dye print carve sand glue polish varnish frame hang
  monthly fortnightly weekly term holiday public register ring email drop anytime leave early late tea coffee bakery
  donation coin free member annual fee concession discount accessible ramp lift parking bus stop station lane footpath`);
