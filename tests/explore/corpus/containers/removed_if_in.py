import threading
xs = ["a"]
def work():
    if "a" in xs:
        xs.remove("a")
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
