"""各窗口统计: both windows count into one global variable."""
import threading

total = 0


def window(name, tickets):
    for price in tickets:
        globals()["total"] += price


def report():
    print("sum", total)


threads = []
for name, tickets in (("north", [1, 2, 3]), ("south", [4, 5, 6])):
    t = threading.Thread(target=window, args=(name, tickets), name=name)
    threads.append(t)
    t.start()

for t in threads:
    t.join()
report()
