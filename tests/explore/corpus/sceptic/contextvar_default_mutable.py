import contextvars
import threading

stats = contextvars.ContextVar("stats", default={"n": 0})


def work():
    s = stats.get()
    for _ in range(4):
        s["n"] = s["n"] + 1


ts = [threading.Thread(target=work, name=f"w{i}") for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stats.get()["n"])
