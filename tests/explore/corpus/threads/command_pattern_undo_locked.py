import threading


class Append:
    def __init__(self, what):
        self.what = what

    def do(self, editor):
        self.before = editor.text
        editor.text += self.what

    def undo(self, editor):
        editor.text = self.before


class Editor:
    def __init__(self):
        self.text = ""
        self.done = []
        self.lock = threading.Lock()

    def run(self, command):
        with self.lock:
            command.do(self)
            self.done.append(command)

    def undo(self):
        with self.lock:
            if self.done:
                self.done.pop().undo(self)


editor = Editor()


def writer(mark):
    editor.run(Append(mark))
    editor.run(Append(mark.upper()))


ts = [threading.Thread(target=writer, args=("a",)), threading.Thread(target=writer, args=("b",)), threading.Thread(target=editor.undo)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(3 <= len(editor.text) <= 4)
