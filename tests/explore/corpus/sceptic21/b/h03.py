import threading

front, back = "red", "blue"


def swap():
    global front, back
    front, back = back, front


ts = [threading.Thread(target=swap) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted([front, back]))
