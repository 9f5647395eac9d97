import enum
import threading


class Turn(enum.Enum):
    NUMBER = enum.auto()
    LETTER = enum.auto()

    @property
    def next(self):
        return Turn.LETTER if self is Turn.NUMBER else Turn.NUMBER


class Board:
    def __init__(self):
        self._cv = threading.Condition()
        self._turn = Turn.NUMBER
        self._out = []

    def write(self, who, text):
        with self._cv:
            self._cv.wait_for(lambda: self._turn is who)
            self._out.append(text)
            self._turn = who.next
            self._cv.notify_all()

    def __str__(self):
        return ''.join(self._out)


class NumberThread(threading.Thread):
    def __init__(self, board):
        super().__init__()
        self.board = board

    def run(self):
        for i in range(1, 53, 2):
            self.board.write(Turn.NUMBER, f'{i}{i + 1}')


class LetterThread(threading.Thread):
    def __init__(self, board):
        super().__init__()
        self.board = board

    def run(self):
        for c in range(ord('A'), ord('Z') + 1):
            self.board.write(Turn.LETTER, chr(c))


board = Board()
threads = [LetterThread(board), NumberThread(board)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(board)
