import threading
import time

turn = "a"
rally = 0


def play(me, other):
    global turn, rally
    for _ in range(3):
        while turn != me:
            time.sleep(0.01)
        turn = other
        rally += 1


t1 = threading.Thread(target=play, args=("a", "b"))
t2 = threading.Thread(target=play, args=("b", "a"))
t1.start()
t2.start()
t1.join()
t2.join()
print("end")
