import threading

position = 0


def advance():
    global position
    for position in range(position + 1, position + 4):
        pass


a, b = threading.Thread(target=advance), threading.Thread(target=advance)
a.start()
b.start()
a.join()
b.join()
print("position", position)
