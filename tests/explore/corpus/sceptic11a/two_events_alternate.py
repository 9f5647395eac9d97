import threading

a_turn = threading.Event()
b_turn = threading.Event()
a_turn.set()
out = []


def player(name, mine, other):
    for _ in range(3):
        mine.wait()
        mine.clear()
        out.append(name)
        other.set()


ts = [threading.Thread(target=player, args=("A", a_turn, b_turn)),
      threading.Thread(target=player, args=("B", b_turn, a_turn))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("".join(out))
