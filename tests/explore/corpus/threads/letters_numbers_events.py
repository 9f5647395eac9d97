import threading

num_turn = threading.Event()
let_turn = threading.Event()


def numbers():
    for i in range(1, 5):
        num_turn.wait()
        num_turn.clear()
        print(i, end="")
        let_turn.set()


def letters():
    for c in "ABCD":
        let_turn.wait()
        let_turn.clear()
        print(c, end="")
        num_turn.set()


num_turn.set()
ts = [threading.Thread(target=f) for f in (letters, numbers)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
