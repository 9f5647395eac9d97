import threading

level = 1


def game():
    def level_up():
        global level
        level *= 2
    for _ in range(2):
        level_up()


ts = [threading.Thread(target=game) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(level)
