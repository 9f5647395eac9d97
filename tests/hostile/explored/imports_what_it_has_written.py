"""Writes a module while it runs and imports it."""

import importlib
import threading


with open("written.py", "w") as file:
    file.write("x = 0\n\n\ndef quiet():\n    global x\n    for _ in range(2):\n        x += 1\n")
importlib.invalidate_caches()
written = importlib.import_module("writ" + "ten")
workers = [threading.Thread(target=written.quiet) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
