import threading

opened = threading.Event()


def visitor(name):
    opened.wait()
    print(name, "enters")


ts = [threading.Thread(target=visitor, args=(n,)) for n in ("Ann", "Bob")]
for t in ts:
    t.start()
opened.set()
opened.clear()
for t in ts:
    t.join()
