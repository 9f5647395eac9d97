import threading

water = 100
valve = threading.Lock()


def pump():
    global water
    for _ in range(50):
        with valve:
            water += 2


def leak():
    global water
    for _ in range(50):
        water -= 1


p, l = threading.Thread(target=pump), threading.Thread(target=leak)
p.start()
l.start()
p.join()
l.join()
print("water:", water)
