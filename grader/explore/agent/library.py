"""What does a function of Python's own library do to what it is given?

The library is not instrumented; what its functions touch is known by their names alone. Whatever is not
named here reads the containers that it is handed, all of them.
"""

import ast

from .syntax import last_name

#: Methods of containers, queues, files and primitives -> whether they change the object.
METHODS = {
    "__contains__": False,
    "__delitem__": True,
    "__getitem__": False,
    "__iadd__": True,
    "__ior__": True,
    "__setitem__": True,
    "append": True,
    "appendleft": True,
    "add": True,
    "clear": True,
    "copy": False,
    "count": False,
    "difference_update": True,
    "difference": False,
    "discard": True,
    "elements": False,
    "extend": True,
    "extendleft": True,
    "get": False,
    "index": False,
    "insert": True,
    "intersection": False,
    "intersection_update": True,
    "isdisjoint": False,
    "issubset": False,
    "issuperset": False,
    "items": False,
    "keys": False,
    "most_common": False,
    "move_to_end": False,
    "pop": True,
    "popitem": True,
    "popleft": True,
    "remove": True,
    "reverse": True,
    "rotate": True,
    "setdefault": True,
    "sort": True,
    "subtract": True,
    "symmetric_difference": False,
    "symmetric_difference_update": True,
    "union": False,
    "update": True,
    "values": False,
    # Primitives: places at which somebody else may come in between.
    "abort": True,
    "acquire": True,
    "add_done_callback": True,
    "apply": True,
    "apply_async": True,
    "cancel": True,
    "cancelled": False,
    "close": True,
    "done": False,
    "empty": False,
    "exception": False,
    "full": False,
    "get_nowait": True,
    "get_value": False,
    "getvalue": False,
    "imap": True,
    "imap_unordered": True,
    "is_alive": False,
    "is_set": False,
    "isSet": False,
    "join": False,
    "locked": False,
    "map": True,
    "map_async": True,
    "notify": True,
    "notify_all": True,
    "notifyAll": True,
    "poll": False,
    "put": True,
    "put_nowait": True,
    "qsize": False,
    "ready": False,
    "recv": True,
    "release": True,
    "reset": True,
    "result": False,
    "running": False,
    "send": True,
    "set": True,
    "set_exception": True,
    "set_result": True,
    "shutdown": True,
    "starmap": True,
    "starmap_async": True,
    "start": True,
    "submit": True,
    "successful": False,
    "task_done": True,
    "terminate": True,
    "wait": False,
    "wait_for": False,
    "write": True,
}

# Files: what is read by the one and written by the other.
METHODS.update(
    {
        "pack_into": True,
        "read": False,
        "read_byte": False,
        "read_bytes": False,
        "read_text": False,
        "readline": False,
        "readlines": False,
        "unpack_from": False,
        "write_byte": True,
        "write_bytes": True,
        "write_text": True,
        "writelines": True,
        "writerow": True,
        "writerows": True,
    }
)

# Of arrays and their like, beside what lists have.
METHODS.update(
    {
        "byteswap": True,
        "frombytes": True,
        "fromlist": True,
        "tobytes": False,
        "tolist": False,
    }
)

#: Methods that read all that is in the containers which they are handed.
GOING_THROUGH = frozenset(
    (
        *("difference", "difference_update", "extend", "extendleft", "fromlist"),
        *("intersection", "intersection_update", "isdisjoint", "issubset", "issuperset", "join", "subtract"),
        *("symmetric_difference", "symmetric_difference_update", "union", "update", "writelines"),
    )
)

#: What primitives keep of themselves, and the library's own code changes: whoever reads it looks at it.
STATES = frozenset(
    (
        *(
            "_block",
            "_count",
            "_finished",
            "_flag",
            "_is_stopped",
            "_owner",
            "_pending_work_items",
            "_result",
        ),
        *("_semlock", "_started", "_state", "_threads", "_value", "_waiters", "_work_queue", "broken"),
        *("exitcode", "n_waiting", "queue", "unfinished_tasks"),
    )
)
#: Built-in functions that read all of a container.
READERS = frozenset(
    (
        *(
            "all",
            "any",
            "bool",
            "bytearray",
            "bytes",
            "dict",
            "enumerate",
            "filter",
            "frozenset",
            "iter",
            "len",
        ),
        *("list", "map", "max", "min", "next", "print", "repr", "reversed", "set", "sorted", "str", "sum"),
        *("tuple", "zip"),
    )
)
#: Exceptions by which a look fails -> forms of the reads that do; of methods ``index``.
FAILURES = {
    "AttributeError": "attribute",
    "IndexError": "item",
    "KeyError": "item",
    "NameError": "global",
    "ValueError": "method",
}
#: Exceptions under which others are caught -> those among them by which a look fails.
GENERAL = {
    "LookupError": ("IndexError", "KeyError"),
    "Exception": tuple(FAILURES),
    "BaseException": tuple(FAILURES),
}
#: Methods and functions that give one thing after the other out of a container that stays the same object.
VIEWS = frozenset(("enumerate", "filter", "items", "keys", "map", "reversed", "values", "zip"))
DISPLAYS = (ast.List, ast.Tuple, ast.Dict, ast.Set)
#: Functions whose effect cannot be seen in advance.
UNSEEN = {
    "exec": "exec",
    "eval": "eval",
    "compile": "compile",
    "__import__": "__import__",
    "operator.methodcaller": "operator.methodcaller",
    # Whether two updates of a database meet is decided by its own locks and transactions.
    "sqlite3.connect": "sqlite3",
    "dbm.open": "dbm",
    "shelve.open": "shelve",
}
#: Built-in functions that touch attributes: seen where they are called by their name.
BY_NAME = frozenset(("delattr", "getattr", "setattr"))
#: Methods of all objects that do.
BY_METHOD = frozenset(("__delattr__", "__getattribute__", "__setattr__"))
#: Methods that touch memory past the forms of the language: what is made of them is not seen, except where a
#: class hands on what it was asked for (``super().__setattr__``).
RAW = frozenset(
    (
        *("__delattr__", "__delete__", "__delitem__", "__get__", "__getattribute__", "__getitem__"),
        *("__set__", "__setattr__", "__setitem__"),
    )
)
ENDLESS = frozenset(("count", "cycle", "repeat", "iter"))
#: Functions that change one of their arguments -> which.
CHANGED = dict.fromkeys(
    (
        *("bisect.insort", "bisect.insort_left", "bisect.insort_right"),
        *("heapq.heapify", "heapq.heappop", "heapq.heappush", "heapq.heappushpop", "heapq.heapreplace"),
        *("operator.delitem", "operator.iadd", "operator.iconcat", "operator.ior", "operator.setitem"),
        *("os.pwrite", "os.write", "random.shuffle"),
        # What is written comes later, by ``writerow``; that it is written, and to which file, is known here.
        *("csv.DictWriter", "csv.writer"),
    ),
    0,
)
#: Those that look for a place in a list first, by what may be Python code, and then put something there.
INSERTING = frozenset(("bisect.insort", "bisect.insort_left", "bisect.insort_right"))
CHANGED.update(
    dict.fromkeys(
        (
            *("json.dump", "marshal.dump", "os.rename", "os.replace", "pickle.dump", "shutil.copy"),
            *("shutil.copyfile", "shutil.move", "struct.pack_into"),
        ),
        1,
    )
)
#: Methods and functions by which something comes into a file.
FILLING = frozenset(
    (
        *("json.dump", "marshal.dump", "pickle.dump", "write", "write_bytes", "write_text", "writelines"),
        *("writerow", "writerows"),
    )
)
#: Methods of files after which nothing that was written lies in a buffer, at least of some files.
SETTLING = frozenset(("flush", "seek", "tell", "truncate"))
#: Functions, and methods of paths, that make or remove a file or folder, and those that give a logger what
#: everybody looks for first: others may have been faster since somebody looked.
MAKING = frozenset(
    (
        *("os.link", "os.makedirs", "os.mkdir", "os.mkfifo", "os.remove", "os.removedirs", "os.rmdir"),
        *("os.symlink", "os.truncate", "os.unlink", "shutil.rmtree"),
        *("addHandler", "mkdir", "removeHandler", "rmdir", "setLevel", "symlink_to", "touch", "unlink"),
    )
)
#: Functions that touch one place in what they touch -> which argument says where.
PLACED = {
    "operator.delitem": 1,
    "operator.getitem": 1,
    "operator.setitem": 1,
    "struct.pack_into": 2,
    "struct.unpack_from": 2,
}
#: Functions that read one of their arguments, of which others may be no container -> which.
READ = {"operator.getitem": 0, "os.pread": 0, "os.read": 0, "struct.unpack_from": 1}
#: Functions that make a function which reads a named part of what it is given -> the form of that read.
GETTERS = {"operator.attrgetter": "attribute", "operator.itemgetter": "item"}
#: Modules whose functions hand their arguments on and look at nothing in them.
HANDED_ON = ("threading.", "multiprocessing.", "concurrent.", "functools.partial", "functools.wraps")
#: What a specification can ask for by name, of that which is no lock -> how it is told.
PRIMITIVES = {
    name: name
    for name in (
        *(
            "threading.Thread",
            "threading.Timer",
            "threading.Event",
            "threading.Condition",
            "threading.Barrier",
        ),
        *("queue.Queue", "queue.LifoQueue", "queue.PriorityQueue", "queue.SimpleQueue", "os.fork"),
        *("multiprocessing.Queue", "multiprocessing.Pipe", "multiprocessing.Pool", "multiprocessing.Manager"),
        *("concurrent.futures.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor"),
    )
}

#: What makes a primitive, whose methods call nothing of the submission's.
_PRIMITIVES = frozenset(
    (
        *("Barrier", "BoundedSemaphore", "Condition", "Event", "JoinableQueue", "LifoQueue", "Lock"),
        *("PriorityQueue", "Queue", "RLock", "Semaphore", "SimpleQueue"),
    )
)

#: Their methods.
OF_PRIMITIVES = frozenset(
    (
        *("__enter__", "__exit__", "acquire", "clear", "get", "is_set", "join", "notify", "notify_all"),
        *("put", "release", "set", "task_done", "wait", "wait_for"),
    )
)


def primitives(nodes):
    """The names of variables and attributes under which nothing but primitives of the library is stored.

    ``self.changed.wait()`` does not call the method ``wait`` in which it stands then, of a class that is a
    barrier itself.

    Args:
        nodes: all that stands in a submission.
    """
    own = {one.name for one in nodes if isinstance(one, (ast.FunctionDef, ast.ClassDef))}
    own |= {one.asname for one in nodes if isinstance(one, ast.alias)}
    makers = _PRIMITIVES - own
    made = set()  # the targets of what makes one
    for one in nodes:
        if isinstance(one, (ast.Assign, ast.AnnAssign)) and isinstance(one.value, ast.Call):
            if last_name(one.value.func) in makers:
                made.update(map(id, one.targets if isinstance(one, ast.Assign) else [one.target]))
    found, others = set(), set()
    for one in nodes:
        if isinstance(one, (ast.Name, ast.Attribute)) and not isinstance(one.ctx, ast.Load):
            (found if id(one) in made else others).add(last_name(one))
        elif isinstance(one, ast.arg):
            others.add(one.arg)
        elif isinstance(one, ast.alias):
            others.add(one.asname or one.name)
        elif isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            others.add(one.name)
    return found - others
