import threading

lines = []


def write():
    for i in range(3):
        lines.append(i)
    print("written", len(lines))


t = threading.Thread(target=write)
t.daemon = True
t.start()
print("bye")
