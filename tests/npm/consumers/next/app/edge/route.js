import { judged } from '../../shared/judged.js';

export const runtime = 'edge';

export function GET() {
  return Response.json(judged());
}
