import threading

seconds = 10


def bonus():
    global seconds
    seconds += 5


timer = threading.Timer(0.1, bonus)
timer.start()
timer.join()
for _ in range(3):
    seconds -= 1
print(seconds)
