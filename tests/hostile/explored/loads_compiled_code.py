"""Loads compiled code and runs it."""

import builtins
import marshal
import threading
import types

x = 0


text = "def quiet():\n    global x\n    for _ in range(2):\n        x += 1\n"
made = getattr(builtins, "com" + "pile")(text, "quiet", "ex" + "ec")
code = marshal.loads(marshal.dumps(made))
quiet = types.FunctionType(code.co_consts[0], globals())
workers = [threading.Thread(target=quiet) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
