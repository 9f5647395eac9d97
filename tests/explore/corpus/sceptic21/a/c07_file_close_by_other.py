import io
import threading

out = io.StringIO()
closed = False


def work(n):
    global closed
    for i in range(2):
        if not closed:
            out.write(str(n))
    closed = True
    out.close()


threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
