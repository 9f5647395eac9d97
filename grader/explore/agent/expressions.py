"""How does a program announce what it reads?"""

import ast

from . import skipping
from .calling import may_come_in
from .flows import variable
from .leaning import RISING
from .library import BY_METHOD, BY_NAME, CHANGED, DISPLAYS, METHODS, RAW, READ, STATES
from .syntax import (
    call_hook,
    label_of,
    last_name,
    last_part,
    name_node,
    no_arguments,
    place_of,
    unfamiliar,
)
from .writing import Writer, position


class _Read:
    """A static read whose form is decided when it is known whether a write depends on it."""

    def __init__(self, holder, name, site, token):
        self.holder = holder  # a BoolOp or IfExp that is completed later
        self.name = name
        self.site = site
        self.token = token

    def stamp(self):
        self.holder.values = [call_hook("stamp", self.site.number, *self.token()), self.name]

    def plain(self):
        key = ast.Constant(self.site.number)
        if self.token():
            key = ast.Tuple([key, *self.token()], ast.Load())
        known = ast.Compare(key, [ast.In()], [name_node("_grader_S")])
        asked = ast.BoolOp(
            ast.Or(), [call_hook("read", self.site.number, *self.token()), name_node(self.name.id)]
        )
        # `(x if familiar else (announce or x))`, written as an Or so that the node stays what it was.
        self.holder.values = [ast.Constant(None), ast.IfExp(known, self.name, asked)]


class Expressions(Writer):
    """Expressions other than calls."""

    def expression(self, node):
        """What stands in the place of an expression."""
        if getattr(node, "read_whole", False):  # see ``emptying``
            return self.whole(node)
        method = getattr(self, "on_" + type(node).__name__, None)
        rests_on = getattr(node, "rests_on", ()) if self.scope.kind != "class" else ()
        made = method(node) if method is not None else self.parts(node)
        if rests_on:
            made = ast.copy_location(ast.BoolOp(ast.Or(), [*self.still(rests_on), made]), node)
        if made is not node:
            ast.copy_location(made, node)
            for one in ast.walk(made):
                if "lineno" in one._attributes and not hasattr(one, "lineno"):
                    ast.copy_location(one, node)
        return made

    def still(self, rests_on):
        """What has tests made once more when something is taken out because of them; see ``retesting``."""
        return [call_hook("still", number, ast.Lambda(no_arguments(), test)) for number, test in rests_on]

    def parts(self, node):
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                setattr(node, field, self.expression(value))
            elif isinstance(value, list):
                setattr(
                    node, field, [self.expression(one) if isinstance(one, ast.expr) else one for one in value]
                )
        return node

    def on_Constant(self, node):
        return node

    def on_Name(self, node):
        if not isinstance(node.ctx, ast.Load):
            return node
        if getattr(node, "handed", False):
            if node.id in BY_NAME and self.builtin(node.id):
                return self.mention(node, "attribute", node.id in ("setattr", "delattr"))
            library = self.library_name(node)
            if library in CHANGED or library in READ:
                return self.mention(node, library, library in CHANGED)
        found = self.watched(node.id)
        if found is None:
            return node
        form, token = found
        site = self.site(node, "read", form, node.id)
        holder = ast.BoolOp(ast.Or(), [])

        def tokens():
            return [] if token is None else [ast.copy_location(name_node(token), node)]

        self.flows.readers.append((_Read(holder, node, site, tokens), site))
        return holder

    def on_Attribute(self, node):
        base, label = node.value, label_of(node)
        if not isinstance(node.ctx, ast.Load):
            return self.parts(node)
        handed = self.handed(node) if getattr(node, "handed", False) else None
        node.value = self.expression(base)
        self.region.call(node.attr)  # it may be a property
        if handed is not None:
            return self.mention(node, *handed)
        if node.attr in RAW:
            return self.unseen(node, node.attr)
        if node.attr in self.stored or (node.attr in STATES and not self.foreign(base)):
            site = self.site(node, "read", "attribute", self.mangled(node.attr), label)
            node.value = ast.copy_location(call_hook("attribute", site.number, node.value), base)
        return node

    def handed(self, node):
        """What a function touches that is handed over as an attribute, and whether it writes; None when it is
        of no such kind."""
        library = self.library_name(node)
        if library in CHANGED or library in READ:
            return library, library in CHANGED
        if node.attr in BY_NAME:
            return "attribute", node.attr in ("setattr", "delattr")
        if node.attr in BY_METHOD:
            return "attribute", node.attr != "__getattribute__"
        if node.attr in METHODS and library is None:
            return node.attr, METHODS[node.attr]
        return None

    def mention(self, node, touches, writes):
        """A function that touches memory is handed over: it says so when it is called.

        Args:
            node: its mention.
            touches: "attribute", or the name of a method or function of the library.
            writes: whether it writes.
        """
        form, name = ("attribute", "?") if touches == "attribute" else ("method", touches)
        label = getattr(node, "touched", "") or label_of(node)
        value = self.temporary()
        if writes:
            site = self.writes(node, form, name, value, label)
        else:
            site = self.site(node, "read", form, name, label)
        self.handing.mentions[place_of(self.scope, node)] = site, self.node(value)
        # Where a function of C calls one, nobody comes in between the two.
        at_once = [True] if getattr(node, "called_back", False) and not writes else []
        return ast.copy_location(call_hook("handed", site.number, node, *at_once), node)

    def unseen(self, node, what):
        """An expression whose value will do what nobody sees."""
        site = self.site(node, "unseen", "unseen", what)
        return ast.BoolOp(ast.Or(), [call_hook("unseen", site.number), node])

    def on_Subscript(self, node):
        if not isinstance(node.ctx, ast.Load):
            return self.parts(node)
        if isinstance(node.value, (ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.JoinedStr)):
            return self.parts(node)
        label, last = label_of(node), last_part(node.value)
        thing = self.expression(node.value)
        key = self.key(node.slice)
        site = self.site(node, "read", "item", last, label)
        site.container = last
        site.copies = "values"  # of a slice
        site.looked_at = getattr(node, "looked_at", 0)
        return ast.Call(
            name_node("_grader_getitem"),
            [ast.Starred(call_hook("item", site.number, thing, key), ast.Load())],
            [],
        )

    def key(self, node):
        """A subscript's key as an expression."""
        kind = type(node).__name__
        if kind == "Index":
            return self.expression(node.value)
        if isinstance(node, ast.Slice):
            ends = [
                ast.Constant(None) if one is None else self.expression(one)
                for one in (node.lower, node.upper, node.step)
            ]
            return ast.Call(name_node("_grader_slice"), ends, [])
        if kind == "ExtSlice":
            return ast.Tuple([self.key(one) for one in node.dims], ast.Load())
        if isinstance(node, ast.Tuple):
            if any(isinstance(one, ast.Slice) for one in node.elts):
                return ast.copy_location(ast.Tuple([self.key(one) for one in node.elts], ast.Load()), node)
            return self.expression(node)
        return self.expression(node)

    def on_NamedExpr(self, node):
        node.value, reads, names = self.flowing(node.value, self.expression)
        value = self.temporary()
        self.flows.flow(self.node(value), reads, names)
        self.flows.flow(variable(self.scope, node.target.id), (), [self.node(value)], RISING)
        node.value = self.named(node.target, node.value, value)
        return node

    def named(self, target, node, value):
        """An expression that is stored in a variable in passing, announced if that is watched.

        Args:
            target: the variable.
            node: the expression.
            value: the temporary that stands for it in the flows.
        """
        found = self.watched(target.id)
        if found is None:
            return node
        form, token = found
        site = self.writes(target, form, target.id, value)
        extra = [] if token is None else [name_node(token)]
        return ast.copy_location(call_hook("named", site.number, node, *extra), node)

    def on_Yield(self, node):
        self.region.whole().followed = False  # others go on in between
        if node.value is not None:
            node.value, reads, names = self.flowing(node.value, self.expression)
            self.flows.flow(("result", self.function), reads, names)
        return node

    on_YieldFrom = on_Yield

    def on_Await(self, node):
        self.region.whole().followed = False
        return self.parts(node)

    def on_Lambda(self, node):
        self.defaults(node.args)
        called_back = getattr(node, "called_back", False)
        node.body = self.inside(node, lambda: self.expression(node.body))
        if called_back:
            told = may_come_in(self.site(node, "read", "step", "called back"))
            node.body = ast.copy_location(ast.BoolOp(ast.Or(), [told, node.body]), node.body)
        return node

    def missed(self, node, hook="missed"):
        """What says that a cache has not got something, which is about to be made; it gives nothing.

        Args:
            node: the function that makes it.
            hook: "missed", or "step" if what is made is the same each time.
        """
        site = self.site(node, "read", "step", "call")
        return ast.BoolOp(ast.And(), [unfamiliar(site), call_hook(hook, site.number)])

    def on_ListComp(self, node):
        first = node.generators[0]
        iterated = self.iterated(first.iter)
        start = len(self.made.sites)
        lasts = self.lasting(first.iter)
        first.iter = self.whole(first.iter)
        walked = range(start, len(self.made.sites))
        if lasts and walked and self.made.sites[-1].form == "content":
            self.made.sites[-1].copies = "things"
        if any(generator.ifs for generator in node.generators):
            for number in walked:
                self.made.sites[number].selects = True

        def rest():
            depth = len(self.guards)
            for index, generator in enumerate(node.generators):
                if index:
                    generator.iter = self.whole(generator.iter)
                for place, condition in enumerate(generator.ifs):
                    generator.ifs[place], reads, names = self.flowing(condition, self.test)
                    _, passed, _ = self.guard(reads, names)
                    self.guards.append(passed)
            if iterated and walked:
                site = self.site(first.iter, "read", "step", "for")
                told = ast.BoolOp(ast.Or(), [self.round(site, walked), ast.Constant(True)])
                known = ast.UnaryOp(ast.Not(), unfamiliar(site))
                first.ifs.insert(0, ast.BoolOp(ast.Or(), [known, told]))
            if isinstance(node, ast.DictComp):
                node.key = self.expression(node.key)
                node.value = self.expression(node.value)
            else:
                node.elt = self.expression(node.elt)
            del self.guards[depth:]

        self.inside(node, rest)
        return node

    on_SetComp = on_DictComp = on_GeneratorExp = on_ListComp

    def on_JoinedStr(self, node):
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                value.value = self.whole(value.value)
                if value.format_spec is not None:
                    self.on_JoinedStr(value.format_spec)
        return node

    def on_Dict(self, node):
        for index, key in enumerate(node.keys):
            if key is None:
                node.values[index] = self.whole(node.values[index])
            else:
                node.keys[index] = self.expression(key)
                node.values[index] = self.expression(node.values[index])
        return node

    def on_TemplateStr(self, node):
        return node

    def on_Starred(self, node):
        node.value = self.whole(node.value)
        return node

    def on_IfExp(self, node):
        node.test, reads, names = self.flowing(node.test, self.test)
        _, passed, failed = self.guard(reads, names)
        for guard, field in ((passed, "body"), (failed, "orelse")):
            self.guards.append(guard)
            setattr(node, field, self.expression(getattr(node, field)))
            self.guards.pop()
        return node

    def on_BinOp(self, node):
        """All that is in two containers is read that are put together, or held against each other."""
        displayed = isinstance(node.op, ast.Add) and isinstance(
            node.left if isinstance(node.left, DISPLAYS) else node.right, DISPLAYS
        )
        if not displayed and not isinstance(node.op, (ast.BitOr, ast.BitAnd, ast.BitXor)):
            return self.parts(node)
        node.left, node.right = self.whole(node.left), self.whole(node.right)
        return node

    def on_BoolOp(self, node, last=None):
        depth = len(self.guards)
        for index, value in enumerate(node.values[:-1]):
            node.values[index], reads, names = self.flowing(value, self.test)
            _, passed, failed = self.guard(reads, names)
            self.guards.append(passed if isinstance(node.op, ast.And) else failed)
        node.values[-1] = (last or self.expression)(node.values[-1])
        del self.guards[depth:]
        return node

    def on_UnaryOp(self, node):
        node.operand = (self.test if isinstance(node.op, ast.Not) else self.expression)(node.operand)
        return node

    def test(self, node):
        """A condition: the truth of a container is whether it is empty."""
        if isinstance(node, ast.BoolOp):
            return self.on_BoolOp(node, self.test)
        start = len(self.made.sites)
        plain = isinstance(node, (ast.Name, ast.Attribute))
        made = self.whole(node) if plain else self.expression(node)
        self.held_true(node, range(start, len(self.made.sites)))
        return made

    def lasting(self, node):
        """Whether an expression may give something that was there before: a variable's, an attribute's or an
        item's value, an opened file, or what a function keeps elsewhere and hands out."""
        if isinstance(node, ast.Call):
            name = last_name(node.func)
            return name == "open" or name in self.made.handing_out
        return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))

    def whole(self, node):
        """An expression of which all that is in it is read."""
        node.read_whole = False
        if not self.lasting(node):
            return self.expression(node)
        label, last = label_of(node), last_part(node)
        made = self.expression(node)
        site = self.site(node, "read", "content", last, label)
        site.container = last
        site.looked_at = getattr(node, "looked_at", 0)
        return ast.copy_location(call_hook("content", site.number, made), node)

    def on_Compare(self, node):
        if len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)):
            thing = node.comparators[0]
            if not self.lasting(thing):
                return self.parts(node)
            label, last = label_of(thing), last_part(thing)
            key, container = self.expression(node.left), self.expression(thing)
            site = self.site(node, "read", "contains", last, label)
            site.copies = "things"  # of a list: all of them are looked at
            asked = ast.Call(
                name_node("_grader_contains_"),
                [ast.Starred(call_hook("contains", site.number, key, container), ast.Load())],
                [],
            )
            return ast.UnaryOp(ast.Not(), asked) if isinstance(node.ops[0], ast.NotIn) else asked
        found = skipping.comparison(node) if self.made.skips else None
        displayed = any(isinstance(one, DISPLAYS) for one in (node.left, *node.comparators))
        first = len(self.made.sites)
        node.left, *left = self.flowing(node.left, self.whole if displayed else self.expression)
        start = len(self.made.sites)
        names = [name for one in node.comparators for name in self.flows.names_in(self.scope, one)]
        node.comparators = [
            self.whole(one)
            if displayed or isinstance(operator, (ast.In, ast.NotIn))
            else self.expression(one)
            for operator, one in zip(node.ops, node.comparators)
        ]
        for site in self.made.sites[first:] if displayed else ():
            if site.form == "content":
                site.copies = "things"
        self.compared.append((left, (range(start, len(self.made.sites)), names)))
        if found is not None:
            self.held_against(node, *found, range(first, len(self.made.sites)))
        return node

    def held_against(self, node, place, operator, other, sites):
        """Have it known against what a number is held that is read in a comparison.

        Args:
            node: the comparison, by now rewritten.
            place, operator, other: see ``skipping.comparison``.
            sites: those of the comparison.
        """
        read = self.read_at(place, sites)
        if read is None:
            return
        if isinstance(other, ast.Constant):
            if type(other.value) in (int, float):
                read.hold_against(operator, other.value)
        else:
            read.hold_against(operator, None)
            held = call_hook("against", read.number, node.comparators[0])
            node.comparators[0] = ast.copy_location(held, other)

    def read_at(self, place, sites):
        """The site, among some, at which the whole of an expression is read, or was when it was stored in a
        variable; None: at none of them."""
        if isinstance(place, ast.Name) and self.watched(place.id) is None:
            return self.copies.get(variable(self.scope, place.id))
        for number in sites:
            site = self.made.sites[number]
            at = site.line, site.column, site.end_line, site.end_column
            if at == position(place) and site.kind == "read" and site.form != "content":
                return site
        return None

    def held_true(self, node, sites):
        """Have it known of what is read in a test that it is asked whether it is something at all."""
        if self.made.skips and isinstance(node, (ast.Attribute, ast.Name, ast.Subscript)):
            read = self.read_at(node, sites)
            if read is not None:
                read.hold_against("!=", 0)
