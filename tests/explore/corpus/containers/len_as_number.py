import threading

lines = []


def write(text):
    number = len(lines) + 1
    lines.append(f"{number}: {text}")


ts = [threading.Thread(target=write, args=(t,)) for t in ("red", "green", "blue")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(lines)
