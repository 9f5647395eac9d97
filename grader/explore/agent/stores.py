"""How does a program announce what it stores?"""

import ast

from .flows import hung_on, variable
from .leaning import RISING, UNKNOWN, constant
from .library import DISPLAYS
from .syntax import call_hook, getters, label_of, last_name, last_part, name_node, setters, subscript_index
from .writing import Writer


class _Own:
    """The read of a variable that is changed by an operator; completed when it is known whether it counts
    that it fails."""

    def __init__(self, statement, site):
        self.statement = statement  # an If
        self.site = site

    def stamp(self):
        if self.site.failures:
            self.statement.test = ast.copy_location(ast.Constant(True), self.statement)
            self.statement.body[0].value.func.id = "_grader_stamp"

    def plain(self):
        pass


class Stores(Writer):
    """Assignments of every form, and deletions."""

    def mangled(self, name):
        """An attribute's name as it is at run time: private names carry their class's."""
        if not name.startswith("__") or name.endswith("__"):
            return name
        scope = self.scope
        while scope is not None and scope.kind != "class":
            scope = scope.parent
        return name if scope is None else "_%s%s" % (scope.name.rpartition(".")[2].lstrip("_"), name)

    def touches(self, target):
        """Whether a store to a target is announced."""
        if isinstance(target, ast.Name):
            return self.watched(target.id) is not None
        if isinstance(target, ast.Attribute):
            return self.announces(target)
        if isinstance(target, ast.Subscript):
            return True
        if isinstance(target, ast.Starred):
            return self.touches(target.value)
        if isinstance(target, (ast.Tuple, ast.List)):
            return any(self.touches(one) for one in target.elts)
        return False

    def announces(self, target):
        """Whether a store to an attribute is announced: not of one of which all are seen by nobody else."""
        return target.attr in self.stored or target not in self.made.unseen

    def foreign(self, base):
        """Whether something is a module that is not the student's."""
        named = self.module_by_name(base)
        if named is not None:
            return named not in self.own
        if not isinstance(base, ast.Name):
            return False
        module = self.scope.owner(base.id).modules.get(base.id)
        return module is not None and module not in self.own

    def store(self, target, value, label="", container=""):
        """Statements that announce and make a store of the temporary ``value``.

        Args:
            target, value: as said.
            label, container: how a person calls what is stored, and the last part of that name, if it may be
                something that was there before.
        """
        if isinstance(target, ast.Name):
            return [*self.announced(target, value), ast.Assign([target], name_node(value))]
        if isinstance(target, ast.Attribute):
            self.flows.keep(target.attr, (), [self.node(value)], self.of_self(target), RISING)
            self.hang(target.value, (), [self.node(value)])
            if not self.announces(target):
                target.value = self.expression(target.value)
                return [ast.Assign([target], name_node(value))]
            thing = self.temporary()
            site = self.writes(target, "attribute", self.mangled(target.attr), value, label_of(target))
            self.through_setters(target, value)
            stored = ast.copy_location(ast.Attribute(name_node(thing), target.attr, ast.Store()), target)
            announced = ast.Expr(call_hook("set_attribute", site.number, name_node(thing), name_node(value)))
            return [
                ast.Assign([name_node(thing, True)], self.found(site, target.value, thing)),
                *self.holding([thing], [announced, ast.Assign([stored], name_node(value))]),
            ]
        if isinstance(target, ast.Subscript):
            thing, key = self.temporary(), self.temporary()
            site = self.writes(target, "item", last_part(target.value), value, label_of(target))
            self.through_setters(target, value)
            self.item_filled(site, target.value, value)
            stored = ast.copy_location(
                ast.Subscript(name_node(thing), subscript_index(name_node(key)), ast.Store()), target
            )
            things = self.temporary() if isinstance(target.slice, ast.Slice) else value
            announced = ast.Expr(
                call_hook("set_item", site.number, name_node(thing), name_node(key), name_node(things))
            )
            start = len(self.made.sites)
            names = self.flows.names_in(self.scope, target.slice)
            stores = [announced, ast.Assign([stored], name_node(things))]
            if things != value:
                stores = [self.all_of(thing, value, things), *self.holding([things], stores)]
            made = self.located(target, thing, key, stores)
            self.flows.keyed(site, self.node(key), range(start, len(self.made.sites)), names)
            base = target.value
            if isinstance(base, ast.Name) and self.scope.owner(base.id).kind == "function":
                self.flows.lying_in(site, self.node(thing), (), [variable(self.scope, base.id)])
            elif _is_chosen(base):
                self.flows.lying_in(site, self.node(thing), range(start, len(self.made.sites)), ())
            return made
        if isinstance(target, (ast.Tuple, ast.List)):
            return self.unpack(target, value, label, container)
        if isinstance(target, ast.Starred):
            return self.store(target.value, value)
        return [ast.Assign([target], name_node(value))]

    def all_of(self, thing, value, things):
        """What makes a list of what is about to be stored in a slice of a list, as Python does itself before
        it stores anything; only so it is known which things these are.

        Args:
            thing, value, things: temporaries, of the list, of what is stored, and of the list made of that.
        """
        unknown = call_hook("unlisted", name_node(thing), name_node(value))
        listed = ast.List([ast.Starred(name_node(value), ast.Load())], ast.Load())
        return ast.Assign([name_node(things, True)], ast.IfExp(unknown, listed, name_node(value)))

    def found(self, site, base, thing):
        """The object of which an attribute is written; by which reads it was found flows into a temporary."""
        start = len(self.made.sites)
        made = self.expression(base)
        if isinstance(base, ast.Attribute):
            self.flows.keyed(
                site, self.node(thing), range(max(start, len(self.made.sites) - 1), len(self.made.sites)), ()
            )
        elif isinstance(base, ast.Name) and self.watched(base.id) is not None:
            self.flows.keyed(site, self.node(thing), range(start, len(self.made.sites)), ())
        elif isinstance(base, ast.Name):
            owner = self.scope.owner(base.id)
            if owner.kind == "function" and base.id not in owner.parameters:
                self.flows.keyed(site, self.node(thing), (), [variable(self.scope, base.id)])
        elif _is_chosen(base):
            self.flows.keyed(site, self.node(thing), range(start, len(self.made.sites)), ())
        return made

    def item_filled(self, site, thing, value):
        """A temporary is stored as an item of something; what lies at another key of a module's own container
        is another matter."""
        site.container = last_part(thing)
        self.put(site, thing, (), [self.node(value)])
        if isinstance(thing, ast.Name) and self.scope.owner(thing.id).kind == "function":
            self.filled(thing, (), [self.node(value)])

    def located(self, target, thing, key, statements):
        """Statements that use the object and the key of a subscript."""
        return [
            ast.Assign([name_node(thing, True)], self.expression(target.value)),
            *self.holding(
                [thing],
                [
                    ast.Assign([name_node(key, True)], self.key(target.slice)),
                    *self.holding([key], statements),
                ],
            ),
        ]

    def through_setters(self, target, value):
        """A store may be a call: of a property's setter, of a descriptor, of ``__setitem__``."""
        for setter in setters(target):
            for place in (0, 1, 2):
                self.flows.flow(("parameter", setter, place), (), [self.node(value)])
            self.flows.called(setter, self.guards, self.function, self.skips)
            self.region.call(setter)

    def unpack(self, target, value, label="", container=""):
        names = [self.temporary() for _ in target.elts]
        reads = self.parts_of(target, target, label, container) if label else []
        parts = []
        for index, (name, one) in enumerate(zip(names, target.elts)):
            stored = name_node(name, True)
            parts.append(ast.Starred(stored, ast.Store()) if isinstance(one, ast.Starred) else stored)
            own = [read.number for read in reads[index : index + 1]]
            self.flows.flow(self.node(name), own, [self.node(value)], RISING)
        source = self.parted(target, name_node(value), reads)
        parted = ast.Assign([ast.copy_location(type(target)(parts, ast.Store()), target)], source)
        stores = []
        for index, (name, one) in enumerate(zip(names, target.elts)):
            stores += self.store(one, name, reads[index].label if reads else "", container)
        return [parted, *(self.holding(names, stores) if names else [])]

    def parts_of(self, target, node, label, container):
        """The sites at which what is taken apart by a target is read, one for each of its elements.

        Args:
            target: a tuple or list.
            node: where they stand.
            label, container: how a person calls what is taken apart, and the last part of that name.
        """
        sites = []
        star = _starred(target)
        for index in range(len(target.elts)):
            if index == star:
                where = "%d:%s" % (index, index + 1 - len(target.elts) or "")
            else:
                where = str(index if index < star or star < 0 else index - len(target.elts))
            sites.append(self.site(node, "read", "item", container, "%s[%s]" % (label, where)))
            sites[-1].container = container
        return sites

    def parted(self, target, value, sites):
        """What is taken apart by a target, announced."""
        if not sites:
            return value
        return call_hook("parted", sites[0].number, value, len(sites), _starred(target))

    def announced(self, target, value, own=None):
        """What announces the store of a temporary to a variable; nothing when it is not watched."""
        found = self.watched(target.id)
        if found is None:
            self.flows.flow(variable(self.scope, target.id), (), [self.node(value)], RISING)
            self.flows.decided(variable(self.scope, target.id), self.guards)
            return []
        form, token = found
        site = self.writes(target, form, target.id, value)
        self.flows.flow(variable(self.scope, target.id), (), [self.node(value)], RISING)
        arguments = [site.number, name_node(value)]
        if own is not None or token is not None:
            arguments.append(ast.Constant(None) if own is None else name_node(own))
        key = ast.Constant(site.number)
        if token is not None:
            arguments.append(name_node(token))
            key = ast.Tuple([key, name_node(token)], ast.Load())
        unfamiliar = ast.Compare(key, [ast.NotIn()], [name_node("_grader_S")])
        return [ast.If(unfamiliar, [ast.Expr(call_hook("write", *arguments))], [])]

    def holding(self, names, statements):
        """Statements after which temporaries are forgotten, also when one of them raises."""
        return [ast.Try(statements, [], [], [self.forget(*names)])]

    def forget(self, *names):
        return ast.Delete([ast.Name(name, ast.Del()) for name in names])

    def do_Assign(self, node):
        lasts = self.lasting(node.value)
        label, container = (label_of(node.value), last_part(node.value)) if lasts else ("", "")
        if not any(self.touches(target) or (label and _is_nested(target)) for target in node.targets):
            leaning, whole = constant(node.value), node.value
            node.value, reads, names = self.flowing(node.value, self.expression)
            if self.made.skips and isinstance(node.targets[0], ast.Name):
                self.copies[variable(self.scope, node.targets[0].id)] = self.read_at(whole, reads)
            for target in node.targets:
                if label and isinstance(target, (ast.Tuple, ast.List)):
                    sites = self.parts_of(target, whole, label, container)
                    for one, site in zip(target.elts, sites):
                        names.leanings[site.number] = RISING
                        self.into(one, [*reads, site.number], names, leaning)
                    node.value = ast.copy_location(self.parted(target, node.value, sites), whole)
                else:
                    self.into(target, reads, names, leaning)
            node.targets = [self.left(target) for target in node.targets]
            return [node]
        value = self.temporary()
        valued = ast.Assign([name_node(value, True)], self.valued(node.value, value))
        stores = [store for target in node.targets for store in self.store(target, value, label, container)]
        if all(isinstance(target, ast.Name) for target in node.targets):
            return [valued, *stores, self.forget(value)]  # nothing here can raise
        return [valued, *self.holding([value], stores)]

    def valued(self, node, value):
        """An expression that is assigned to a temporary; its reads flow into it."""
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) and not _chooses(node):
            self.flows.adds(self.node(value))
        made, reads, names = self.flowing(node, self.expression)
        self.flows.flow(self.node(value), reads, names)
        if isinstance(node, ast.Name):
            self.flows.flow(self.node(value), (), [hung_on(self.scope, node.id)])
        return made

    def into(self, target, reads, names, leaning=UNKNOWN):
        """Reads and names flow into the variables of a target whose store is not announced.

        Args:
            target, reads, names: as said.
            leaning: how it is told by the value that it is stored; see ``leaning.constant``.
        """
        for one in ast.walk(target):
            if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load):
                self.flows.flow(variable(self.scope, one.id), reads, names)
                self.flows.decided(variable(self.scope, one.id), self.guards, leaning)
            elif isinstance(one, ast.Attribute) and not isinstance(one.ctx, ast.Load):
                self.flows.keep(one.attr, reads, names, self.of_self(one))
                self.hang(one.value, reads, names)

    def of_self(self, target):
        """The class of whose object an attribute is, where it is one of ``self``; "" elsewhere."""
        own = isinstance(target.value, ast.Name) and target.value.id == "self"
        return self.scope.name.rpartition(".")[0] if own else ""

    def left(self, target):
        """The inner expressions of a target whose store is not announced."""
        if isinstance(target, ast.Attribute):
            target.value = self.expression(target.value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            target.elts = [self.left(one) for one in target.elts]
        elif isinstance(target, ast.Starred):
            target.value = self.left(target.value)
        return target

    def do_AnnAssign(self, node):
        if node.value is None:
            return [node]
        if not self.touches(node.target):
            leaning = constant(node.value)
            node.value, reads, names = self.flowing(node.value, self.expression)
            self.into(node.target, reads, names, leaning)
            node.target = self.left(node.target)
            return [node]
        value = self.temporary()
        made = [ast.Assign([name_node(value, True)], self.valued(node.value, value))]
        if isinstance(node.target, ast.Name):
            made += self.announced(node.target, value)
            node.value = ast.copy_location(name_node(value), node.value)
            return [*made, node, self.forget(value)]
        made += self.holding([value], self.store(node.target, value))
        if self.scope.kind in ("module", "class") and not self.made.postponed[self.file]:
            made.append(ast.Expr(node.annotation))  # it is worked out last, and kept nowhere
        return made

    def do_AugAssign(self, node):
        target = node.target
        if not self.touches(target):
            node.value, reads, names = self.flowing(node.value, self.expression)
            again = []
            if isinstance(target, ast.Name) and not isinstance(node.op, (ast.Add, ast.Sub)):
                again = [variable(self.scope, target.id)]  # it may turn a number round, as ``*= -1``
            self.into(target, reads, [*names, *again])
            node.target = self.left(target)
            return [node]
        value, slice_ = self.temporary(), self.temporary()
        operand_is = node.value
        begun = ast.Assign([name_node(slice_, True)], name_node("_grader_N"))

        def changed(read, load, store):
            """Load, compute and store, with the read's slice and the value at hand."""
            if isinstance(node.op, (ast.Add, ast.Sub)):
                self.flows.adds(self.node(value))
            operand, reads, names = self.flowing(node.value, self.expression)
            self.flows.flow(self.node(value), [read.number, *reads], names)
            self.flows.flow(self.node(value), (), [("result", getter) for getter in getters(target)])
            if isinstance(target, ast.Attribute):
                self.flows.flow(self.node(value), (), [("attribute", target.attr)])
            computed = ast.copy_location(ast.AugAssign(name_node(value, True), node.op, operand), node)
            loaded = ast.Assign([name_node(value, True)], ast.copy_location(load, target))
            body = [computed, *store()]
            if isinstance(node.op, (ast.BitOr, ast.BitAnd, ast.BitXor)) or isinstance(operand_is, DISPLAYS):
                site = self.writes(target, "method", "update", value, label_of(target))
                other = self.temporary()
                computed.value = ast.copy_location(name_node(other), operand)
                told = ast.Expr(call_hook("in_place", site.number, name_node(value)))
                body = [ast.Assign([name_node(other, True)], operand), *self.holding([other], [told, *body])]
            return [begun, *self.holding([slice_], [loaded, *self.holding([value], body)])]

        if isinstance(target, ast.Name):
            form, token = self.watched(target.id)
            read = self.site(target, "read", form, target.id)
            key = ast.Constant(read.number)
            extra = [] if token is None else [name_node(token)]
            if token is not None:
                key = ast.Tuple([key, name_node(token)], ast.Load())
            unfamiliar = ast.Compare(key, [ast.NotIn()], [name_node("_grader_S")])
            told = ast.If(unfamiliar, [ast.Expr(call_hook("read", read.number, *extra))], [])
            self.flows.readers.append((_Own(told, read), read))
            return [
                told,
                *changed(
                    read,
                    name_node(target.id),
                    lambda: [*self.announced(target, value, slice_), ast.Assign([target], name_node(value))],
                ),
            ]
        thing = self.temporary()
        label = label_of(target)
        if isinstance(target, ast.Attribute):
            name = self.mangled(target.attr)
            base = ast.Assign([name_node(thing, True)], self.expression(target.value))
            read = self.site(target, "read", "attribute", name, label)

            def store_attribute():
                site = self.writes(target, "attribute", name, value, label)
                self.through_setters(target, value)
                self.flows.keep(target.attr, (), [self.node(value)], self.of_self(target), RISING)
                stored = ast.copy_location(ast.Attribute(name_node(thing), target.attr, ast.Store()), target)
                announced = call_hook(
                    "set_attribute", site.number, name_node(thing), name_node(value), name_node(slice_)
                )
                return [ast.Expr(announced), ast.Assign([stored], name_node(value))]

            load = ast.Attribute(name_node(thing), target.attr, ast.Load())
            announced = ast.Expr(call_hook("attribute", read.number, name_node(thing)))
            return [base, *self.holding([thing], [announced, *changed(read, load, store_attribute)])]
        key, last = self.temporary(), last_part(target.value)

        def store_item():
            site = self.writes(target, "item", last, value, label)
            self.through_setters(target, value)
            self.item_filled(site, target.value, value)
            stored = ast.copy_location(
                ast.Subscript(name_node(thing), subscript_index(name_node(key)), ast.Store()), target
            )
            announced = call_hook(
                "set_item",
                site.number,
                name_node(thing),
                name_node(key),
                name_node(value),
                name_node(slice_),
            )
            return [ast.Expr(announced), ast.Assign([stored], name_node(value))]

        statements = []
        made = self.located(target, thing, key, statements)
        read = self.site(target, "read", "item", last, label)
        read.container = last
        load = ast.Subscript(name_node(thing), subscript_index(name_node(key)), ast.Load())
        statements.append(ast.Expr(call_hook("get_item", read.number, name_node(thing), name_node(key))))
        statements.extend(changed(read, load, store_item))
        return made

    def do_Delete(self, node):
        made = []
        for target in node.targets:
            made.extend(self.delete(target))
        return made

    def delete(self, target):
        if isinstance(target, (ast.Tuple, ast.List)):
            return [one for part in target.elts for one in self.delete(part)]
        if isinstance(target, ast.Name):
            found = self.watched(target.id)
            made = []
            if found is not None:
                form, token = found
                site = self.writes(target, form, target.id, "")
                made.append(
                    ast.Expr(call_hook("delete", site.number, *([] if token is None else [name_node(token)])))
                )
            return [*made, ast.Delete([target])]
        if isinstance(target, ast.Attribute):
            site = self.writes(target, "attribute", self.mangled(target.attr), "", label_of(target))
            target.value = call_hook("delete_attribute", site.number, self.expression(target.value))
            return [ast.Delete([target])]
        thing, key = self.temporary(), self.temporary()
        site = self.writes(target, "item", last_part(target.value), "", label_of(target))
        deleted = ast.copy_location(
            ast.Subscript(name_node(thing), subscript_index(name_node(key)), ast.Del()), target
        )
        site.takes_off = getattr(target, "takes_off", ())
        announced = ast.Expr(call_hook("delete_item", site.number, name_node(thing), name_node(key)))
        rests_on = getattr(target, "rests_on", ()) if self.scope.kind != "class" else ()
        tests = [ast.copy_location(ast.Expr(one), target) for one in self.still(rests_on)]
        names = self.flows.names_in(self.scope, target.slice)
        made = self.located(target, thing, key, [*tests, announced, ast.Delete([deleted])])
        self.flows.keyed(site, self.node(key), range(site.number + 1, len(self.made.sites)), names)
        return made


def _is_chosen(node):
    """Whether an expression gives one of several things that are found: ``[t for t in tables if t.free][0]``,
    or what ``next`` does."""
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.ListComp) or _is_chosen(node.value)
    return isinstance(node, ast.Call) and last_name(node.func) in ("list", "max", "min", "next", "sorted")


def _starred(target):
    """Which element of a target gets all that is over; -1 for none."""
    return next((index for index, one in enumerate(target.elts) if isinstance(one, ast.Starred)), -1)


def _is_nested(target):
    """Whether a part of what a target takes apart is taken apart itself."""
    parts = target.elts if isinstance(target, (ast.Tuple, ast.List)) else []
    return any(isinstance(one, (ast.Tuple, ast.List)) for one in parts)


def _chooses(node):
    """Whether an expression may take one value or another."""
    return any(
        isinstance(one, ast.IfExp) or (isinstance(one, ast.Call) and last_name(one.func) in ("max", "min"))
        for one in ast.walk(node)
    )
