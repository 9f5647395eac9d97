import threading

left, right = ["ball"], []


def move():
    if "ball" in left:
        left.remove("ball")
        right.append("ball")


ts = [threading.Thread(target=move) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left, right)
