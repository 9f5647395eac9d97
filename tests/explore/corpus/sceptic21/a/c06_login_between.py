import threading

session = {"user": None}


def act(name):
    session["user"] = name
    print(len(session["user"]) > 0)


def logout():
    session["user"] = None


t1 = threading.Thread(target=act, args=("ann",))
t2 = threading.Thread(target=logout)
t1.start()
t2.start()
t1.join()
t2.join()
