import threading

scores = {"a": 1, "b": 5}
total = []


def join_in():
    scores["c"] = 7


def add_up():
    n = 0
    for name in scores:
        n += scores[name]
    total.append(n)


ts = [threading.Thread(target=join_in), threading.Thread(target=add_up)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
