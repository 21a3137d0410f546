"""Orca as it is, save that what it says goes into a file instead of to a voice.

Started without Orca's own command, which ends every other Orca of the user.
"""

import json
import sys

from orca import settings, speech, speech_generator
from orca.acss import ACSS

heard = open(sys.argv[1], "w", buffering=1, encoding="utf-8")


def say(text, acss=None, _interrupt=True):
    family = (acss or {}).get(ACSS.FAMILY) or {}
    line = {
        "text": text.strip(),
        "lang": family.get("lang") or "",
        "told": family.get("told") or "",
    }
    heard.write(json.dumps(line, ensure_ascii=False) + "\n")


def say_all(utterances, _progress):
    for context, acss in utterances:
        say(context.utterance, acss)


choose = speech_generator.SpeechGenerator.voice


def languages_of(generator, obj):
    """What the browser tells of a text: Orca 43 asks on reading, not on focus."""
    try:
        runs = generator._script.utilities.getLanguageAndDialectFromTextAttributes(obj)
    except Exception:  # the object is gone, or is no text
        return ""
    return "+".join(dict.fromkeys(run[2] for run in runs if run[2]))


def voice(self, key=None, **args):
    """Orca's choice, with the language that it was made for."""
    chosen = choose(self, key, **args)
    lang = args.get("language") or ""
    obj = args.get("obj")
    told = "" if lang or not obj else languages_of(self, obj)
    if key != speech_generator.SYSTEM and (lang or told):
        # Without a name Orca drops it again.
        chosen[0][ACSS.FAMILY] = {"name": "any", "lang": lang, "told": told}
    return chosen


speech_generator.SpeechGenerator.voice = voice
speech._speak = say
speech.speakCharacter = say
speech.sayAll = say_all
speech.speakKeyEvent = lambda *_: None
speech.init = lambda: None

# Neither keys nor progress nor Braille, so that only what matters is said.
settings.enableKeyEcho = False
settings.enableEchoByCharacter = False
settings.enableEchoByWord = False
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableSound = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

from orca import orca  # noqa: E402 -- it speaks as it is loaded

manager = orca.getSettingsManager()
manager.activate(sys.argv[2], {})
say("started")
sys.exit(orca.main())
