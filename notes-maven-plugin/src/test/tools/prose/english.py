"""Just enough English morphology to make mistakes on purpose."""

IRREGULAR = {
    "begin": "begun", "bind": "bound", "build": "built", "choose": "chosen", "find": "found", "give": "given",
    "hold": "held", "keep": "kept", "make": "made", "send": "sent", "take": "taken", "throw": "thrown",
    "write": "written", "see": "seen", "know": "known", "show": "shown", "leave": "left", "lose": "lost",
}

BASES = set(IRREGULAR) | set(
    """accept access add allow append apply ask assign attach block cache call cause change check clean close collect commit
    compare compile compute configure connect consider contain control convert copy create declare define delete depend
    describe detect determine disable display document download emit enable encode ensure evaluate execute expect explain
    export expose extend extract fail fetch fill filter finish fix follow format generate handle happen ignore implement
    import improve include indicate inherit insert install invoke load lock look manage map match mean mention merge miss
    mount move need notice occur omit open order parse pass perform point prefer prevent print process produce protect
    provide publish pull push raise reach receive record reduce refer register reject release remove rename render
    replace report represent request require reset resolve restart return reuse save scan search select separate serve
    share skip solve sort specify split start stop store suggest supply support switch test track transform trigger
    trim type update upgrade use validate verify wait want watch work wrap""".split()
)

UNCHANGED = {"set", "put", "read", "run", "reset", "split", "cut", "let", "hit"}
DOUBLING = {"commit", "map", "omit", "skip", "stop", "trim", "wrap", "emit", "occur", "prefer", "refer", "scan", "begin"}


def third_person(base):
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base + "s"


def participle(base):
    """Returns 'used', or None where it does not differ from the base."""
    if base in UNCHANGED:
        return None
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in DOUBLING else "") + "ed"


def gerund(base):
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    return base + (base[-1] if base in DOUBLING else "") + "ing"


THIRD_PERSON = {third_person(base): base for base in BASES}
PARTICIPLES = {participle(base): base for base in BASES if participle(base)}
GERUNDS = {gerund(base): base for base in BASES}


def plural(noun):
    return third_person(noun) if not noun.endswith("o") else noun + "s"


def nouns(vocabulary):
    """Returns singular to plural of the words of which the vocabulary has both, verbs of no interest excepted."""
    found = {}
    for word in vocabulary:
        if len(word) > 3 and word.isalpha() and word.islower() and not word.endswith(("s", "ing", "ed", "ly")):
            if plural(word) in vocabulary and word not in NO_NOUNS:
                found[word] = plural(word)
    return found


NO_NOUNS = (BASES - {"change", "check", "call", "record", "request", "test", "type", "order", "lock", "block", "map"}) | {
    "this", "then", "when", "what", "that", "other", "allow", "data", "code", "become", "let", "go", "do", "run", "come",
    "involve", "achieve", "seem", "appear", "belong", "exist", "make", "mean", "tell", "turn", "help", "give", "keep",
    "own", "might", "would", "like", "real", "direct", "most", "individual", "default", "good", "static", "right", "left",
}
