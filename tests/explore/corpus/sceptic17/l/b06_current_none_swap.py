import threading


class Player:
    def __init__(self):
        self.song = 'Intro'

    def show(self):
        if self.song is not None:
            print(len(self.song) > 0)

    def next_song(self):
        self.song = None
        self.song = 'Outro'


p = Player()
a = threading.Thread(target=p.show)
b = threading.Thread(target=p.next_song)
a.start(); b.start()
a.join(); b.join()
