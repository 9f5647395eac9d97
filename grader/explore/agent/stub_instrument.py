import ast, copy


class Made:
    pass


class Site:
    def row(self):
        return [
            self.number,
            self.file,
            self.line,
            0,
            self.line,
            0,
            self.function,
            self.kind,
            self.form,
            self.name,
            self.label,
            self.module,
            list(self.data),
            list(self.control),
            self.stamped,
        ]


METHODS = {
    "append": 1,
    "pop": 1,
    "add": 1,
    "remove": 1,
    "update": 1,
    "clear": 1,
    "extend": 1,
    "insert": 1,
    "popleft": 1,
    "setdefault": 1,
    "get": 0,
    "keys": 0,
    "values": 0,
    "items": 0,
    "put": 1,
    "empty": 0,
    "qsize": 0,
    "full": 0,
    "set": 1,
    "is_set": 0,
    "wait": 0,
    "notify": 1,
    "notify_all": 1,
    "get_nowait": 1,
    "task_done": 1,
    "is_alive": 0,
    "write": 1,
    "sort": 1,
    "index": 0,
    "count": 0,
    "appendleft": 1,
    "discard": 1,
}


class T(ast.NodeTransformer):
    def __init__(self, made, file, module, shared, attrs):
        self.made, self.file, self.module, self.shared, self.attrs = made, file, module, shared, attrs
        self.fn = []
        self.guards = [[]]
        self.locs = [{}]

    def site(self, node, kind, form, name, label=None, data=(), control=()):
        s = Site()
        s.number = len(self.made.sites)
        s.file = self.file
        s.line = node.lineno
        s.function = ".".join(self.fn)
        s.kind, s.form, s.name, s.label, s.module = kind, form, name, label or name, self.module
        s.data, s.control, s.stamped = tuple(data), tuple(control), kind == "read"
        self.made.sites.append(s)
        return s

    def call(self, fn, *a):
        return ast.Call(
            ast.Name("_grader_" + fn, ast.Load()),
            [x if isinstance(x, ast.AST) else ast.Constant(x) for x in a],
            [],
        )

    def isglobal(self, name):
        if name not in self.shared:
            return False
        for f in reversed(self.locals_stack if hasattr(self, "locals_stack") else []):
            return name not in f
        return True

    def visit_FunctionDef(self, node):
        if not hasattr(self, "locals_stack"):
            self.locals_stack = []
        g = {n for x in ast.walk(node) if isinstance(x, ast.Global) for n in x.names}
        l = {x.id for x in ast.walk(node) if isinstance(x, ast.Name) and isinstance(x.ctx, ast.Store)} | {
            a.arg for a in ast.walk(node.args) if isinstance(a, ast.arg)
        }
        self.locals_stack.append(l - g)
        self.fn.append(node.name)
        og = self.guards
        self.guards = [[]]
        self.start = len(self.made.sites)
        node.body = self.block(node.body)
        self.fn.pop()
        self.guards = og
        self.locals_stack.pop()
        return node

    def block(self, body):
        out = []
        for st in body:
            r = self.visit(st)
            out.extend(r if isinstance(r, list) else [r])
        return out

    def deps(self, form, name, since):
        ids = [s.number for s in self.made.sites[since:] if s.kind == "read" and s.name == name]
        ctl = [n for n in ids if any(a <= n < b for a, b in self.guards[-1])]
        return [n for n in ids], ctl

    def visit_If(self, node):
        a = len(self.made.sites)
        node.test = self.visit(node.test)
        b = len(self.made.sites)
        self.guards[-1].append((a, b))
        node.body = self.block(node.body)
        node.orelse = self.block(node.orelse)
        return node

    def visit_While(self, node):
        a = len(self.made.sites)
        t = self.visit(node.test)
        b = len(self.made.sites)
        node.test = ast.BoolOp(ast.Or(), [self.call("tick"), t])
        self.guards[-1].append((a, b))
        node.body = self.block(node.body)
        node.orelse = self.block(node.orelse)
        return node

    def visit_For(self, node):
        node.iter = self.visit(node.iter)
        node.body = self.block(node.body)
        node.orelse = self.block(node.orelse)
        return node

    def visit_With(self, node):
        for i in node.items:
            i.context_expr = self.visit(i.context_expr)
        node.body = self.block(node.body)
        return node

    def visit_Try(self, node):
        node.body = self.block(node.body)
        node.orelse = self.block(node.orelse)
        node.finalbody = self.block(node.finalbody)
        for h in node.handlers:
            h.body = self.block(h.body)
        return node

    def visit_ClassDef(self, node):
        self.fn.append(node.name)
        node.body = self.block(node.body)
        self.fn.pop()
        return node

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load) and self.isglobal(node.id):
            s = self.site(node, "read", "global", node.id)
            return ast.copy_location(ast.BoolOp(ast.Or(), [self.call("stamp", s.number), node]), node)
        return node

    def visit_Attribute(self, node):
        node.value = self.visit(node.value)
        if isinstance(node.ctx, ast.Load) and node.attr in self.attrs:
            s = self.site(
                node,
                "read",
                "attribute",
                node.attr,
                ast.unparse(node) if hasattr(ast, "unparse") else node.attr,
            )
            node.value = self.call("attribute", s.number, node.value)
        return node

    def visit_Subscript(self, node):
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            s = self.site(node, "read", "item", "item")
            return self.call(
                "getitem", ast.Starred(self.call("item", s.number, node.value, node.slice), ast.Load())
            )
        return node

    def visit_Call(self, node):
        label = None
        if isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
            name = node.func.attr
            node.func.value = self.visit(node.func.value)
            d, c = self.deps("x", "#", 0)
            node.args = [self.visit(a) for a in node.args]
            if METHODS[name]:
                s = self.site(node, "write", "method", name, control=c)
            else:
                s = self.site(node, "read", "method", name)
            s.label = name
            node.func.value = self.call("begin", s.number, node.func.value)
            node.args = [ast.Starred(self.call("done", s.number, *node.args), ast.Load())]
            return node
        if (
            isinstance(node.func, ast.Name)
            and node.func.id in ("len", "sum", "sorted", "list", "min", "max")
            and node.args
        ):
            self.generic_visit(node)
            s = self.site(node, "read", "content", "#")
            node.args[0] = self.call("content", s.number, node.args[0])
            return node
        self.generic_visit(node)
        return node

    def visit_Assign(self, node):
        t = node.targets[0]
        a = len(self.made.sites)
        if len(node.targets) == 1 and isinstance(t, (ast.Name, ast.Attribute, ast.Subscript)):
            node.value = self.visit(node.value)
            if isinstance(t, ast.Name) and not self.isglobal(t.id):
                return node
            N = lambda n, c=ast.Load: ast.Name("_grader_" + n, c())
            out = [ast.Assign([N("v", ast.Store)], node.value)]
            if isinstance(t, ast.Name):
                d, c = self.deps("global", t.id, 0)
                s = self.site(node, "write", "global", t.id, data=d, control=c)
                out += [ast.Expr(self.call("write", s.number, N("v"))), ast.Assign([t], N("v"))]
            elif isinstance(t, ast.Attribute):
                d, c = self.deps("attribute", t.attr, 0)
                s = self.site(
                    node,
                    "write",
                    "attribute",
                    t.attr,
                    ast.unparse(t) if hasattr(ast, "unparse") else t.attr,
                    data=d,
                    control=c,
                )
                out += [
                    ast.Assign([N("o", ast.Store)], self.visit(t.value)),
                    ast.Expr(self.call("set_attribute", s.number, N("o"), N("v"))),
                    ast.Assign([ast.Attribute(N("o"), t.attr, ast.Store())], N("v")),
                ]
            else:
                d, c = self.deps("item", "item", 0)
                s = self.site(node, "write", "item", "item", data=d, control=c)
                out += [
                    ast.Assign([N("o", ast.Store)], self.visit(t.value)),
                    ast.Assign([N("k", ast.Store)], self.visit(t.slice)),
                    ast.Expr(self.call("set_item", s.number, N("o"), N("k"), N("v"))),
                    ast.Assign([ast.Subscript(N("o"), N("k"), ast.Store())], N("v")),
                ]
            for x in out:
                ast.copy_location(x, node)
            return out
        self.generic_visit(node)
        return node

    def visit_AugAssign(self, node):
        t = node.target
        N = lambda n, c=ast.Load: ast.Name("_grader_" + n, c())
        e = self.visit(node.value)
        if isinstance(t, ast.Name):
            if not self.isglobal(t.id):
                node.value = e
                return node
            r = self.site(node, "read", "global", t.id)
            d, c = self.deps("global", t.id, 0)
            s = self.site(node, "write", "global", t.id, data=[r.number], control=c)
            out = [
                ast.If(
                    ast.Compare(ast.Constant(r.number), [ast.NotIn()], [N("S")]),
                    [ast.Expr(self.call("read", r.number))],
                    [],
                ),
                ast.Assign([N("n", ast.Store)], N("N")),
                ast.Assign([N("v", ast.Store)], ast.Name(t.id, ast.Load())),
                ast.AugAssign(N("v", ast.Store), node.op, e),
                ast.If(
                    ast.Compare(ast.Constant(s.number), [ast.NotIn()], [N("S")]),
                    [ast.Expr(self.call("write", s.number, N("v"), N("n")))],
                    [],
                ),
                ast.Assign([t], N("v")),
            ]
        elif isinstance(t, ast.Attribute):
            lab = ast.unparse(t) if hasattr(ast, "unparse") else t.attr
            r = self.site(node, "read", "attribute", t.attr, lab)
            d, c = self.deps("attribute", t.attr, 0)
            s = self.site(node, "write", "attribute", t.attr, lab, data=[r.number], control=c)
            out = [
                ast.Assign([N("o", ast.Store)], self.visit(t.value)),
                ast.Expr(self.call("attribute", r.number, N("o"))),
                ast.Assign([N("n", ast.Store)], N("N")),
                ast.Assign([N("v", ast.Store)], ast.Attribute(N("o"), t.attr, ast.Load())),
                ast.AugAssign(N("v", ast.Store), node.op, e),
                ast.Expr(self.call("set_attribute", s.number, N("o"), N("v"), N("n"))),
                ast.Assign([ast.Attribute(N("o"), t.attr, ast.Store())], N("v")),
            ]
        else:
            r = self.site(node, "read", "item", "item")
            d, c = self.deps("item", "item", 0)
            s = self.site(node, "write", "item", "item", data=[r.number], control=c)
            out = [
                ast.Assign([N("o", ast.Store)], self.visit(t.value)),
                ast.Assign([N("k", ast.Store)], self.visit(t.slice)),
                ast.Expr(self.call("get_item", r.number, N("o"), N("k"))),
                ast.Assign([N("n", ast.Store)], N("N")),
                ast.Assign([N("v", ast.Store)], ast.Subscript(N("o"), N("k"), ast.Load())),
                ast.AugAssign(N("v", ast.Store), node.op, e),
                ast.Expr(self.call("set_item", s.number, N("o"), N("k"), N("v"), N("n"))),
                ast.Assign([ast.Subscript(N("o"), N("k"), ast.Store())], N("v")),
            ]
        for x in out:
            ast.copy_location(x, node)
        return out


def instrument(sources, entry):
    made = Made()
    made.trees = {}
    made.unparsed = {}
    made.sites = []
    made.modules = {}
    trees = {}
    attrs = {"value", "raw"}
    for file, source in sorted(sources.items()):
        try:
            trees[file] = ast.parse(source, file)
        except SyntaxError as error:
            made.unparsed[file] = str(error)
            continue
        for x in ast.walk(trees[file]):
            if isinstance(x, ast.FunctionDef) and x.name != "__init__" or isinstance(x, ast.AugAssign):
                for y in ast.walk(x):
                    if isinstance(y, ast.Attribute) and isinstance(y.ctx, ast.Store):
                        attrs.add(y.attr)
    for file, tree in trees.items():
        module = "__main__" if file == entry else file[:-3].replace("/", ".")
        shared = {n for x in ast.walk(tree) if isinstance(x, ast.Global) for n in x.names}
        t = T(made, file, module, shared, attrs)
        tree.body = t.block(tree.body)
        ast.fix_missing_locations(tree)
        made.trees[file] = tree
    return made
