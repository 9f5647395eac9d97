import threading

scores = {f"s{i}": i for i in range(3)}


def join_class():
    for i in range(3, 6):
        scores[f"s{i}"] = i


def average():
    total = 0
    for name in scores:
        total += scores[name]
    print("avg ready")


ts = [threading.Thread(target=join_class), threading.Thread(target=average)]
for t in ts:
    t.start()
for t in ts:
    t.join()
