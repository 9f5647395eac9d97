import threading


class Player:
    def __init__(self):
        self.current = None

    def play(self, title):
        self.current = title

    def show(self):
        if self.current is not None:
            return self.current.upper()
        return ""

    def stop(self):
        self.current = None


p = Player()


def a():
    p.play("song")
    p.show()


def b():
    p.stop()


t1 = threading.Thread(target=a)
t2 = threading.Thread(target=b)
t1.start()
t2.start()
t1.join()
t2.join()
print("end")
