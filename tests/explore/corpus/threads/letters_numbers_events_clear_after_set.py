import threading

num_turn = threading.Event()
let_turn = threading.Event()


def numbers():
    for i in range(1, 4):
        num_turn.wait()
        print(i, end="")
        let_turn.set()
        num_turn.clear()


def letters():
    for c in "ABC":
        let_turn.wait()
        print(c, end="")
        num_turn.set()
        let_turn.clear()


num_turn.set()
ts = [threading.Thread(target=f) for f in (letters, numbers)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
