import threading


class Append:
    def __init__(self, what):
        self.what = what

    def do(self, editor):
        self.before = editor.text
        editor.text = self.before + self.what


class Editor:
    def __init__(self):
        self.text = ""

    def run(self, command):
        command.do(self)


editor = Editor()


def writer(mark):
    editor.run(Append(mark))
    editor.run(Append(mark.upper()))


ts = [threading.Thread(target=writer, args=(m,)) for m in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(editor.text))
