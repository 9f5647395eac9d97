"""Who is evaluated when: a log of every part of every statement."""
log = []


class Thing:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        log.append("%s.%s" % (self.name, name))
        return Thing("%s.%s" % (self.name, name))

    def __setattr__(self, name, value):
        log.append("%s.%s=" % (self.name, name))

    def __delattr__(self, name):
        log.append("del %s.%s" % (self.name, name))

    def __getitem__(self, key):
        log.append("%s[%s]" % (self.name, key))
        return Thing("%s[%s]" % (self.name, key))

    def __setitem__(self, key, value):
        log.append("%s[%s]=" % (self.name, key))

    def __delitem__(self, key):
        log.append("del %s[%s]" % (self.name, key))

    def __call__(self, *given, **named):
        log.append("%s(%s)" % (self.name, ",".join(str(g) for g in [*given, *named])))
        return Thing("%s()" % self.name)

    def __iadd__(self, other):
        log.append("%s+=%s" % (self.name, other))
        return self

    def __add__(self, other):
        log.append("%s+%s" % (self.name, other))
        return Thing("(%s+%s)" % (self.name, other))

    def __iter__(self):
        log.append("iter " + self.name)
        return iter([Thing(self.name + ".0"), Thing(self.name + ".1")])

    def __contains__(self, key):
        log.append("%s in %s" % (key, self.name))
        return True

    def __len__(self):
        log.append("len " + self.name)
        return 1

    def __bool__(self):
        log.append("bool " + self.name)
        return True

    def __str__(self):
        return self.name

    __repr__ = __str__

    def __enter__(self):
        log.append("enter " + self.name)
        return Thing(self.name + "!")

    def __exit__(self, *what):
        log.append("exit " + self.name)


def t(name):
    log.append("?" + name)
    return Thing(name)


def told(title):
    print(title + ":", "; ".join(log))
    del log[:]


shared = 0


def statements():
    global shared
    t("a").x = t("b").y
    told("attribute")
    t("a")[t("k")] = t("b")[t("l")]
    told("item")
    t("a").x = t("b")[t("k")] = shared = t("v")
    told("chain")
    t("a").x, (t("b").y, *t("c")[t("k")]), shared = t("d"), (t("e"), t("f"), t("g")), t("h")
    told("unpacked")
    t("a").x += t("b")
    told("attribute +=")
    t("a")[t("k")] += t("b")
    told("item +=")
    t("a").x.y[t("k")].z += t("b").w
    told("deep +=")
    shared = t("s")
    log.clear()
    shared += t("b")
    told("global +=")
    t("a").x: t("nowhere") = t("b")
    told("annotated")
    del t("a").x, t("b")[t("k")], t("c").y
    told("del")
    t("a").append(t("b"), *t("c"), key=t("d"), **{"other": t("e")})
    told("method")
    t("a").get(t("b").x, t("c")[t("k")]).put(t("d")).pop()
    told("methods")
    t("k") in t("a").x, t("k") not in t("b")
    told("in")
    with t("a") as t("b").x, t("c") as shared, t("d") as t("e")[t("k")]:
        log.append("body")
    told("with")
    for t("a").x, shared in [(t("b"), t("c"))]:
        log.append("body")
    told("for")
    [t("a")[t("k")] for shared_ in t("b").x if t("c").items]
    told("comprehension")
    f"{t('a').x} {t('b')[t('k')]!s:{t('c')}>{len(t('d'))}}" if False else None
    t("a").x if t("b").y else t("c")
    told("conditional")
    t("a").x and t("b")[t("k")] or t("c")
    told("boolean")
    (shared := t("a").x).y = t("b")
    told("walrus")
    {t("k"): t("v"), **{t("l"): t("w")}}, [t("a").x, *t("b").y], {t("c")[t("k")]}
    told("displays")
    t("a").f(t("b").x)(t("c").y, z=t("d").w)
    told("calls")
    t("a")[t("k"):t("l").x:t("m")], t("a")[t("k"), ...]
    told("slices")
    assert t("a").x, t("never")
    told("assert")
    len(t("a").items), sorted(t("b").x, key=str), list(t("c")[t("k")])
    told("content")
    setattr(t("a"), "x", t("b").y), getattr(t("c").z, "w"), delattr(t("d"), "v")
    told("by name")

    def function(x=t("a").x, *, y: t("annotation") = t("b")[t("k")]) -> t("result"):
        pass

    told("function")
    try:
        raise ValueError(t("a").x) from KeyError(t("b").y)
    except (t("c").x and ValueError):
        told("raise")
    t("a").x < t("b").y if False else 0
    lambda: t("never")
    return t("a").x, t("b")[t("k")]


statements()
told("return")
