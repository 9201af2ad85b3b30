import { run } from './run.ts';
import { printable } from './terminal/printable.ts';

// A reader such as "head" may close the pipe before all is written.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${printable(text)}\n`),
    problem: (text) => process.stderr.write(`${printable(text)}\n`),
    errorStream: process.stderr,
    now: () => performance.now(),
    today: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    },
    columns: Math.min(process.stdout.columns ?? 80, 100),
  });
} catch (error) {
  // Only a fault of the program itself gets here. Its stack helps whoever mends it, nobody else.
  const hint = 'Đặt biến môi trường CCHC_DEBUG=1 rồi chạy lại để có chi tiết gửi người bảo trì.';
  process.stderr.write(`Chương trình dừng vì một lỗi của chính nó: ${printable(String(error))}. ${hint}\n`);
  if (process.env['CCHC_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = 2;
}
