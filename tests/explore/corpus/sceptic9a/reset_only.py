import threading

lock = threading.Lock()
score = 0


def player():
    global score
    with lock:
        score += 1


def new_game():
    global score
    with lock:
        score = 0


a = threading.Thread(target=player)
b = threading.Thread(target=new_game)
a.start()
b.start()
a.join()
b.join()
print(score in (0, 1))
