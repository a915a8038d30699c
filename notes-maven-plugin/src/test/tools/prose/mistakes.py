"""The mistakes that are planted: each a kind, a name, where it can be made, and what becomes of the text there.

A maker takes a match on the prose of a block and returns the replacement of the whole match, or None where it would be no
mistake. Only what really changes is reported as the place of the mistake, with the words that have to agree.
"""

import re
from dataclasses import dataclass
from typing import Callable

import english

W = r"(?<![\w\x01\x02'’-])"
E = r"(?![\w\x01\x02'’-])"

#: what follows a noun that qualifies no other noun
BEHIND_NOUN = (
    r"(?=[,;:)]|\.(?:\s|$)|\s(?:in|of|to|for|from|with|is|are|was|were|that|which|on|at|by|and|or|can|will|must|should|when|if|as"
    r"|into|before|after|without|has|have)\b)"
)
#: what follows a verb that is no noun
OBJECT = r"(?=\s(?:the|a|an|that|all|its|it|your|their|any|no|this|these|some|how|whether|more|one|as|to|in|from|by|with)\b)"

#: nobody can say what "does it return" becomes without its first word
NO_INVERSION = re.compile(
    r"\b(?:do|does|did|can|could|should|must|will|would|let|lets|make|makes|made|help|helps|have|has|see|watch|to|and|or|if|than"
    r"|that|not|may|might|ensure)\W+(?:[\w\x01\x02]+\W+){0,3}$", re.I)


@dataclass(frozen=True)
class Mistake:
    kind: str
    name: str
    where: re.Pattern
    make: Callable


class Words:
    """What the makers have to know of the language at hand."""

    def __init__(self, vocabulary, dictionary, published):
        self.nouns = english.nouns(vocabulary)
        self.plurals = {plural: noun for noun, plural in self.nouns.items()}
        self.known = vocabulary | dictionary
        self.dictionary = dictionary
        self.published = published


def like(model, word):
    return word[0].upper() + word[1:] if model[0].isupper() else word


def catalogue(words, random):
    """Returns all mistakes."""
    made = []

    def add(kind, name, pattern, make):
        made.append(Mistake(kind, name, re.compile(pattern), make))

    def swap(kind, right, wrong, pattern):
        """Replaces the group 'x' of the pattern."""
        def make(match):
            begin, end = match.start("x") - match.start(), match.end("x") - match.start()
            return match.group()[:begin] + like(match.group("x"), wrong) + match.group()[end:]
        add(kind, right + "->" + wrong, pattern, make)

    # words that do not exist
    def published(match):
        choices = words.published.get(match.group().lower())
        return like(match.group(), random.choice(choices)) if choices else None
    add("published", "published", W.replace("-", "") + r"[A-Za-z][a-z]{3,}" + E.replace("-", ""), published)

    def slip(match):
        word = match.group()
        for _ in range(20):
            typed = edited(word, random)
            if typed.lower() not in words.known and typed != word:
                return typed
        return None
    add("random", "random", W + r"[a-z]{5,}" + E, slip)

    # words twice
    def twice(match):
        word = match.group("w")
        return None if word in {"that", "very", "many", "more", "much"} else match.group() + word.lower() + " "
    function_words = "the|a|to|of|in|and|is|for|it|you|with|on|be|are|this|from|by|as|or|an|can|will|if|when|not"
    add("doubled", "function", W + rf"(?P<w>(?i:{function_words}))\s(?=[a-z])", twice)
    add("doubled", "content", W + r"(?P<w>[a-z]{4,})\s(?=[a-z])", twice)

    # articles
    def article(match):
        other = {"a": "an", "an": "a", "A": "An", "An": "A"}[match.group("x")]
        return other + match.group()[len(match.group("x")):]
    add("a/an", "a->an", W + r"(?P<x>[Aa])\s[b-df-gj-np-tv-z][a-z]{2,}" + E, article)
    add("a/an", "an->a", W + r"(?P<x>[Aa]n)\s[aei][a-z]{2,}" + E, article)

    # agreement
    def plural_subject(match):
        noun, verb = match.group("n"), match.group("v")
        if noun not in words.plurals or NO_INVERSION.search(match.string[max(0, match.start() - 60):match.start()]):
            return None
        return noun + match.group("gap") + {"are": "is", "were": "was", "have": "has"}[verb]
    add("agreement", "plural+is", W + r"(?P<n>[a-z]+s)(?P<gap>\s)(?P<v>are|were|have)" + E, plural_subject)

    def singular_subject(match):
        noun, verb = match.group("n"), match.group("v")
        if noun not in words.nouns or re.search(r"\b(?:and|or|if|though|than)\W+$", match.string[:match.start()]):
            return None
        other = {"is": "are", "was": "were", "has": "have", "does": "do"}[verb]
        return match.group()[:-len(verb)] + other
    add("agreement", "singular+are",
        W + r"(?i:the|a|an|this|each|every|its)\s(?:[a-z]+\s)?(?P<n>[a-z]+)\s(?P<v>is|was|has|does(?= not))" + E, singular_subject)

    def third_to_base(match):
        verb = match.group("v")
        noun = match.groupdict().get("n")
        if verb not in english.THIRD_PERSON or noun is not None and noun not in words.nouns:
            return None
        if NO_INVERSION.search(match.string[max(0, match.start() - 60):match.start()]):
            return None
        return match.group()[:-len(verb)] + english.THIRD_PERSON[verb]
    for name, subject in (
        ("it return", r"(?:it|It)"),
        ("this mean", r"(?:this|This)"),
        ("noun return", r"(?:The|the|This|this|Each|each)\s(?P<n>[a-z]+)"),
        ("code noun return", r"(?:The|the|This|this)\s\x01+\s(?P<n>[a-z]+)"),
    ):
        add("agreement", name, W + subject + r"\s(?P<v>[a-z]+s)" + E + OBJECT, third_to_base)
    add("agreement", "code return", r"(?:^|(?<=[.]\s)|(?<=[Tt]he\s))\x01+\s(?P<v>[a-z]+s)" + E + OBJECT, third_to_base)

    def base_to_third(match):
        verb = match.group("v")
        if verb not in english.BASES or NO_INVERSION.search(match.string[max(0, match.start() - 60):match.start()]):
            return None
        return match.group()[:-len(verb)] + english.third_person(verb)
    add("agreement", "they returns", W + r"(?:they|They|we|We|you|You)\s(?P<v>[a-z]+)" + E, base_to_third)
    swap("agreement", "are", "is", W + r"[Tt]here\s(?P<x>are)\s(?:several|many|two|three|some|multiple|various|different|other)" + E)

    # forms of verbs
    def verb_form(forms, change):
        def make(match):
            verb = match.group("v")
            if verb not in forms:
                return None
            wrong = change(verb)
            return match.group()[:-len(verb)] + wrong if wrong and wrong != verb else None
        return make
    add("verb form", "is use", W + r"(?:is|are|be|been|was|were)\s(?P<v>[a-z]+)" + E,
        verb_form(english.PARTICIPLES, english.PARTICIPLES.get))
    add("verb form", "to makes", W + r"[Tt]o\s(?P<v>[a-z]+)" + E + OBJECT.replace("|to|in|from|by|with", "|sure"),
        verb_form(english.BASES, english.third_person))
    modal = r"(?:can|will|must|should|could|would|may|might|cannot)"
    add("verb form", "can returns", W + modal + r"\s(?P<v>[a-z]+)" + E, verb_form(english.BASES, english.third_person))
    add("verb form", "can returned", W + modal + r"\s(?P<v>[a-z]+)" + E, verb_form(english.BASES, english.participle))
    add("verb form", "has use", W + r"(?:has|have)\s(?P<v>[a-z]+)" + E, verb_form(english.PARTICIPLES, english.PARTICIPLES.get))
    add("verb form", "does not returns", W + r"(?:do|does|did)(?:\snot|n['’]t)\s(?P<v>[a-z]+)" + E,
        verb_form(english.BASES, english.third_person))
    add("verb form", "by use the", W + r"by\s(?P<v>[a-z]+)(?=\s(?:the|a|an|this|your)\b)",
        verb_form(english.GERUNDS, english.GERUNDS.get))
    add("verb form", "is return", W + r"(?:is|are|was|were)\s(?P<v>[a-z]+ing)" + E, verb_form(english.GERUNDS, english.GERUNDS.get))

    # number
    def to_singular(match):
        noun = match.group("n")
        return match.group()[:-len(noun)] + words.plurals[noun] if noun in words.plurals else None
    add("number", "two request",
        W + r"(?i:two|three|four|five|ten|many|several|multiple|few|various|both)\s(?:[a-z]+\s)?(?P<n>[a-z]+s)" + BEHIND_NOUN, to_singular)
    add("number", "these request", W + r"(?i:these|those)\s(?P<n>[a-z]+s)" + BEHIND_NOUN, to_singular)
    add("number", "one of the request", W + r"(?i:one)\sof\s(?:the|these|its|your|those)\s(?P<n>[a-z]+s)" + BEHIND_NOUN, to_singular)

    def to_plural(match):
        noun = match.group("n")
        return match.group()[:-len(noun)] + words.nouns[noun] if noun in words.nouns else None
    add("number", "a requests", W + r"(?i:a|an)\s(?P<n>[a-z]+)" + BEHIND_NOUN, to_plural)
    add("number", "each requests", W + r"(?i:each|every|another)\s(?P<n>[a-z]+)" + BEHIND_NOUN, to_plural)
    add("number", "this requests", W + r"(?i:this)\s(?P<n>[a-z]+)" + BEHIND_NOUN, to_plural)

    # one word for another
    for right, wrong in CONFUSED:
        swap("confused", right, wrong, W + rf"(?P<x>(?i:{right}))" + E)
    for right, wrong, pattern in CONFUSED_WITHIN:
        swap("confused", right, wrong, pattern)

    # punctuation and the start of sentences
    add("punctuation", "space before comma", r"(?<=[a-z]{2}),(?=\s[a-z])", lambda match: " ,")
    add("punctuation", "two commas", r"(?<=[a-z]{2}),(?=\s[a-z])", lambda match: ",,")
    add("punctuation", "no space behind comma", r"(?<=[a-z]{3}),\s(?=[a-z]{3})", lambda match: ",")
    add("punctuation", "space before full stop", r"(?<=[a-z]{2})\.(?=\s[A-Z])", lambda match: " .")
    add("punctuation", "two full stops", r"(?<=[a-z]{2})\.(?=\s[A-Z][a-z])", lambda match: "..")

    def small(match):
        word = match.group("x")
        return match.group()[:-len(word)] + word.lower() if word.lower() in words.dictionary and word not in words.dictionary else None
    add("sentence start", "small", r"(?<=[a-z]{2})\.\s(?P<x>[A-Z][a-z]+)(?=\s[a-z])", small)
    return made


CONFUSED = [
    ("its", "it's"), ("it's", "its"), ("their", "there"), ("there", "their"), ("than", "then"), ("then", "than"), ("with", "whit"),
    ("which", "witch"), ("your", "you're"), ("you're", "your"), ("where", "were"), ("were", "where"), ("from", "form"),
    ("whether", "weather"), ("through", "trough"), ("and", "an"), ("for", "fro"), ("quite", "quiet"), ("lose", "loose"),
    ("accept", "except"), ("except", "accept"), ("affects?", "effect"), ("setup", "set up"),
]

CONFUSED_WITHIN = [
    ("effect", "affect", r"(?i:\b(?:the|an|no|this))\s(?P<x>effect)" + E),
    ("too", "to", W + r"(?P<x>too)\s(?:many|much|large|small|long|big|slow|often|early|late)" + E),
    ("to", "too", W + r"(?P<x>to)\s(?:the|be|use|make|do|get|have)" + E),
    ("have", "of", W + r"(?:could|would|should|might|must)\s(?P<x>have)" + E),
    ("passed", "past", W + r"(?:is|are|be|been)\s(?P<x>passed)" + E),
    ("of", "off", W + r"(?:list|one|number|set|kind|part|name|value|use|some|most)\s(?P<x>of)" + E),
    ("know", "now", W + r"(?:to|you|not|must|should)\s(?P<x>know)" + E),
    ("write", "right", W + r"(?:to|can|you|not|must|should)\s(?P<x>write)" + E),
    ("choose", "chose", W + r"(?:to|can|you may|must|should)\s(?P<x>choose)" + E),
    ("may be", "maybe", W + r"(?P<x>may be)" + E),
    ("not", "no", W + r"(?:does|do|is|are|should|must|will)\s(?P<x>not)" + E),
    ("the", "they", W + r"(?P<x>the)\s(?:value|name|file|server|function|client|same|first|following|default)" + E),
    ("set up", "setup", W + r"to\s(?P<x>set up)" + E),
]

KEYS = {row[i]: row[i - 1] + row[i + 1] for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for i in range(1, len(row) - 1)}


def edited(word, random):
    """Returns the word after one slip of the finger, anywhere but in its first letter."""
    at = random.randrange(1, len(word))
    slip = random.choice(("swap", "drop", "double", "neighbour", "insert"))
    if slip == "swap":
        return word[:at] + word[at:at + 2][::-1] + word[at + 2:]
    if slip == "drop":
        return word[:at] + word[at + 1:]
    if slip == "double":
        return word[:at] + word[at] + word[at:]
    near = random.choice(KEYS.get(word[at], "e"))
    return word[:at] + near + word[at + (slip == "neighbour"):]
