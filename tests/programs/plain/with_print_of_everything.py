"""print in every form, to files and buffers, with flush and sep; stdout replaced."""
import contextlib
import io
import sys

count = 0
lines = []


class Tee:
    def __init__(self, *streams):
        self.streams = streams
        self.written = 0

    def write(self, text):
        self.written += len(text)
        for stream in self.streams:
            stream.write(text)
        return len(text)

    def flush(self):
        for stream in self.streams:
            stream.flush()


def change():
    global count
    count += 1
    lines.append("line %d" % count)
    return count


buffer = io.StringIO()
tee = Tee(buffer, sys.stdout)
print("a", change(), sep="-", end="!\n", file=tee, flush=True)
print(*lines, sep="\n", file=sys.stderr)
with contextlib.redirect_stdout(io.StringIO()) as captured:
    print("hidden", count)
sys.stdout.write("written %d\n" % change())
sys.stdout.writelines(line + "\n" for line in lines)
old, sys.stdout = sys.stdout, tee
print("through tee", tee.written)
sys.stdout = old
print(captured.getvalue().strip(), repr(buffer.getvalue()), tee.written)
print(file=sys.stderr)
sys.stderr.write("error %s\n" % lines[-1])
print("no newline", end="")
