/**
 * The words of codes: 512 of them (9 bits each), short, known and easily spelt; no two differ in one letter only, and
 * none has a meaning that could weigh on somebody. The order is part of nothing: a code is stored as its text.
 */
export const codeWords: ReadonlyArray<string> = (
  "acorn admiral alder almanac almond amulet anchor ankle anthem apple apricot aqueduct arena armour arrow artist " +
  "aspen atlas attic autumn avocado azure badge bagpipe baker ballad balsa bamboo banana band banjo banner barley " +
  "barrel basalt basil basket baton bazaar beacon beaver bench birch bird biscuit blanket bluebell boat bobbin " +
  "bonfire bonnet book bottle bowl box bracken bramble branch brass breeze brick bridge bright brolly bronze broom " +
  "brush bucket buckle bud bunting butter button cabin cable cactus cake camel camera camp candle candy canoe " +
  "canvas canyon caramel caravan cargo carol carpet castle catkin cedar chalk chapel cherry chestnut chimney chorus " +
  "cinema circle citrus clay cliff clock cloth cloud clover cobalt cocoa comet compass copper cosy cottage cotton " +
  "cowslip crane cream crest cricket crocus crown crumb crystal cube cushion cypress daffodil dahlia daisy damson " +
  "dawn delta diamond diary dolphin dome donkey doodle door dormouse dune eagle easel echo elbow elk emerald " +
  "envelope falcon farm feather fennel fern ferry festival fiddle field fig finch firefly flannel flute forest " +
  "fountain foxglove frost fruit gadget galaxy gallery garden garlic garnet gazebo gift ginger gingham giraffe " +
  "glacier glade glass glider globe goblet gold gondola gorse gosling granary granite grape gravel green grotto " +
  "grove guava guitar harbour harmony harvest hazel hazelnut heron hexagon highland hill hillock holiday holly " +
  "honey horn hornbeam hyacinth icicle igloo indigo ink inkwell inlet iron island ivory ivy jackdaw jacket jade " +
  "jamboree jasmine jasper jersey jetty jewel jigsaw journal jubilee juggler juice jumper juniper kayak kelp " +
  "kestrel kettle key kipper kite kitten kiwi koala ladder lagoon lamb lantern lark lattice laurel lavender lemon " +
  "lentil leopard letter lettuce library lichen lilac lily lilypad lime limerick linen linnet lion lobster lodge " +
  "lotus lullaby lupin mackerel magenta magnet mahogany mallard mandolin mango maple marble marina maroon marsh " +
  "mayfly meadow melody melon merino merlin meteor minnow mint mirror mohair moon mosaic moss muffin mulberry mural " +
  "museum music mustard myrtle narwhal nectar needle nest nickel nugget nutmeg nutshell oak oasis oatmeal ocean " +
  "octopus olive onion opal orange orbit orchard orchid oregano origami osprey ostrich otter oyster paddle paint " +
  "palm panda papaya paprika parasol parcel parrot parsley parsnip pasta pastel patio pavilion peacock peanut pearl " +
  "pebble pelican pencil pendant penny pepper pergola petal piano picnic pigeon pinecone pixel planet plaza plum " +
  "plumage pocket poem pollen pond popcorn poppy porch portrait postcard primrose pudding pumpkin puppet purple " +
  "puzzle pyramid quartz quill rabbit radish raft rainbow raisin rhubarb ribbon ripple river robin rose rosemary " +
  "rosette rowan ruby rudder saffron salad salmon sandal sapling scarf school scone scooter seagull seaside seaweed " +
  "sequin shamrock sherbet shingle shuttle silk silver sketch skiff skylark slate snorkel snow snowdrop sofa " +
  "sparrow spice spinach sponge spoon spring spruce squirrel star starfish starling studio sugar summer sundial " +
  "sunrise swan swift sycamore tadpole tapestry teacup teal teapot tennis tent terrace thatch thimble thistle " +
  "thrush tiger tile timber toast toffee tomato topaz towel tractor trail treasure tree triangle trinket trout " +
  "trumpet tugboat tulip turtle twig ukulele unicorn valley vanilla velvet village violet violin voyage waffle " +
  "wagon walnut walrus water wheat wheel whisker willow wind window winkle winter wool yellow zebra zigzag zodiac"
).split(" ")
