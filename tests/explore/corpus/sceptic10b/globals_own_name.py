"""各窗口统计: one global variable per counter window, made from its name."""
import threading

north = 0
south = 0


def window(name, tickets):
    for price in tickets:
        globals()[name] += price


def report():
    print("north", north, "south", south, "sum", north + south)


threads = []
for name, tickets in (("north", [1, 2, 3]), ("south", [4, 5, 6])):
    t = threading.Thread(target=window, args=(name, tickets), name=name)
    threads.append(t)
    t.start()

for t in threads:
    t.join()
report()
