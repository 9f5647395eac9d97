import threading

mode = "idle"
speeds = {"idle": 0, "run": 5, "walk": 2}


def a():
    global mode
    mode = "run"
    mode_speed = speeds[mode]
    print(mode_speed >= 0)


def b():
    global mode
    mode = ""
    mode = "walk"


t1 = threading.Thread(target=a)
t2 = threading.Thread(target=b)
t1.start()
t2.start()
t1.join()
t2.join()
