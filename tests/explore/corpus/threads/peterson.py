import threading

flag = [False, False]
turn = 0
shared = 0


def process(i):
    global turn, shared
    other = 1 - i
    for _ in range(5):
        flag[i] = True
        turn = other
        while flag[other] and turn == other:
            pass
        shared += 1
        flag[i] = False


a = threading.Thread(target=process, args=(0,))
b = threading.Thread(target=process, args=(1,))
a.start(); b.start()
a.join(); b.join()
print(shared)
