import threading

serial = "0"


def stamp():
    global serial
    text = f"{serial}"
    serial = f"{int(text) + 1}"


ts = [threading.Thread(target=stamp) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(f"last serial {serial}")
