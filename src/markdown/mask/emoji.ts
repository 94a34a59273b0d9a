/** Emoji by the names that chats and GitHub give them: those that résumés use. */

const names = `
📧 e-mail email, ✉ envelope, 📩 envelope_with_arrow, 📨 incoming_envelope, 📫 mailbox, 📬 mailbox_with_mail,
📪 mailbox_closed, 📮 postbox, 💌 love_letter, ☎ phone telephone, 📞 telephone_receiver, 📱 iphone mobile_phone,
📲 calling, 📟 pager, 📠 fax, 🏠 house, 🏡 house_with_garden, 🏢 office, 🏫 school, 🏛 classical_building, 🏦 bank,
🏥 hospital, 🏭 factory, 📍 round_pushpin, 📌 pushpin, 🗺 world_map, 🌍 earth_africa, 🌎 earth_americas,
🌏 earth_asia, 🌐 globe_with_meridians, 🔗 link, 📎 paperclip, 🖇 paperclips, 📅 date, 📆 calendar,
🗓 spiral_calendar, ⏰ alarm_clock, ⌚ watch, ⏳ hourglass_flowing_sand, ⌛ hourglass, 👋 wave, 👍 thumbsup +1,
👏 clap, 🙏 pray, 💪 muscle, 🤝 handshake, ✌ v, 👀 eyes, 🧠 brain, 👤 bust_in_silhouette, 👥 busts_in_silhouette,
👨‍💻 man_technologist, 👩‍💻 woman_technologist, 🧑‍💻 technologist, 👨‍🎓 man_student, 👩‍🎓 woman_student,
🧑‍🎓 student, 👨‍🏫 man_teacher, 👩‍🏫 woman_teacher, 🧑‍🏫 teacher, 👩‍🔬 woman_scientist, 👨‍🔬 man_scientist,
🧑‍🔬 scientist, 👨 man, 👩 woman, 👦 boy, 👧 girl, 👶 baby, 🗣 speaking_head, 💼 briefcase, 👔 necktie,
🎓 mortar_board, 🎒 school_satchel, 📖 book open_book, 📚 books, 📓 notebook, 📔 notebook_with_decorative_cover,
📕 closed_book, 📗 green_book, 📘 blue_book, 📙 orange_book, 📝 memo pencil, ✏ pencil2, ✒ black_nib, 🖊 pen,
🖋 fountain_pen, 📄 page_facing_up, 📃 page_with_curl, 📑 bookmark_tabs, 🔖 bookmark, 📜 scroll, 📰 newspaper,
🗞 newspaper_roll, 📋 clipboard, 📁 file_folder, 📂 open_file_folder, 🗂 card_index_dividers, 🗃 card_file_box,
📇 card_index, 📊 bar_chart, 📈 chart_with_upwards_trend, 📉 chart_with_downwards_trend, 💻 computer,
🖥 desktop_computer, ⌨ keyboard, 🖱 computer_mouse, 🖨 printer, 💾 floppy_disk, 💿 cd, 📀 dvd, 🔌 electric_plug,
🔋 battery, 📷 camera, 📸 camera_flash, 🎥 movie_camera, 📹 video_camera, 🎬 clapper, 📺 tv, 📻 radio,
🎙 studio_microphone, 🎤 microphone, 🎧 headphones, 📡 satellite, 🛰 artificial_satellite, 🤖 robot,
👾 space_invader, 🎮 video_game, 🕹 joystick, 🎲 game_die, 🧩 jigsaw, ♟ chess_pawn, 🔧 wrench, 🔨 hammer,
⚒ hammer_and_pick, 🛠 hammer_and_wrench, 🧰 toolbox, 🔩 nut_and_bolt, ⚙ gear, 🔬 microscope, 🔭 telescope,
🧪 test_tube, 🧬 dna, ⚗ alembic, 🧮 abacus, 📐 triangular_ruler, 📏 straight_ruler, 🔍 mag, 🔎 mag_right, 💡 bulb,
🔦 flashlight, 🔥 fire, ⚡ zap, 💥 boom, ✨ sparkles, ⭐ star, 🌟 star2, 💫 dizzy, 🚀 rocket, 🛸 flying_saucer,
✈ airplane, 🚗 car red_car, 🚲 bike, 🚴 bicyclist biking, 🏃 runner running, 🏊 swimmer, 🧗 climbing, ⛰ mountain,
🏔 mountain_snow, 🏕 camping, ⛺ tent, ⚽ soccer, 🏀 basketball, 🏐 volleyball, 🎾 tennis, 🏓 ping_pong, 🏆 trophy,
🏅 medal_sports, 🎖 medal_military, 🥇 1st_place_medal, 🥈 2nd_place_medal, 🥉 3rd_place_medal, 🎯 dart, 🎨 art,
🎭 performing_arts, 🎵 musical_note, 🎶 notes, 🎸 guitar, 🎹 musical_keyboard, 🎻 violin, 🎺 trumpet, 🎉 tada,
🎊 confetti_ball, 🎈 balloon, 🎁 gift, 🔒 lock, 🔓 unlock, 🔐 closed_lock_with_key, 🔑 key, 🛡 shield, 🔔 bell,
📢 loudspeaker, 📣 mega, 💬 speech_balloon, 💭 thought_balloon, 🗨 left_speech_bubble, ✅ white_check_mark,
✔ heavy_check_mark, ☑ ballot_box_with_check, ❌ x, ❎ negative_squared_cross_mark, ⚠ warning,
ℹ information_source, ❓ question, ❗ exclamation, ➕ heavy_plus_sign, ➡ arrow_right, ⬅ arrow_left, ⬆ arrow_up,
⬇ arrow_down, ▶ arrow_forward, 🔷 large_blue_diamond, 🔶 large_orange_diamond, 🔹 small_blue_diamond,
🔸 small_orange_diamond, 🔵 large_blue_circle, 🔴 red_circle, ⚪ white_circle, ⚫ black_circle, 🟢 green_circle,
❤ heart, 💙 blue_heart, 💚 green_heart, 💛 yellow_heart, 💜 purple_heart, 🖤 black_heart, 😀 grinning, 😃 smiley,
😄 smile, 😊 blush, 🙂 slightly_smiling_face, 😉 wink, 😎 sunglasses, 🤓 nerd_face, 🤔 thinking, 🌱 seedling, 🌿 herb,
🌲 evergreen_tree, 🌳 deciduous_tree, 🌻 sunflower, ☀ sunny, 🌈 rainbow, ☁ cloud, ❄ snowflake, 🌊 ocean, ☕ coffee,
🍵 tea, 🍺 beer, 🍕 pizza, 🐍 snake, 🐳 whale, 🐘 elephant, 🐧 penguin, 🦀 crab, 🐙 octopus, 🐱 cat, 🐶 dog, 📦 package,
🏗 building_construction, 🚧 construction, ♻ recycle, ⚖ balance_scale, 💰 moneybag, 💵 dollar, 💶 euro,
💳 credit_card, 🤲 palms_up_together, ✍ writing_hand, 👉 point_right, 👇 point_down, ☝ point_up, 🇺🇸 us, 🇬🇧 gb uk,
🇩🇪 de, 🇫🇷 fr, 🇪🇸 es, 🇮🇹 it, 🇯🇵 jp, 🇨🇳 cn, 🇰🇷 kr, 🇷🇺 ru, 🇪🇺 eu
`

let known: Map<string, string> | undefined

/** The emoji of a shortcode such as `:wrench:`, if it is a known one. */
export function emojiOf(shortcode: string): string | undefined {
  known ??= new Map(
    names
      .trim()
      .split(/,\s/)
      .flatMap((line) => {
        const [emoji, ...own] = line.split(' ')
        return own.map((name): [string, string] => [`:${name}:`, emoji!])
      }),
  )
  return known.get(shortcode)
}
