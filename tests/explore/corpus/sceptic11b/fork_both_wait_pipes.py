import os

r1, w1 = os.pipe()
r2, w2 = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w1)
    os.close(r2)
    question = os.read(r1, 100)
    os.write(w2, b'answer to ' + question)
    os._exit(0)
os.close(r1)
os.close(w2)
answer = os.read(r2, 100)
os.write(w1, b'question')
print(answer)
os.waitpid(pid, 0)
